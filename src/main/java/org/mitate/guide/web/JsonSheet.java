package org.mitate.guide.web;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/// One object of a JSON body, read strictly: what is left out or null is unknown, what is not
/// understood is a mistake with the path of its field.
final class JsonSheet {

    private final JsonNode object;
    private final String path;
    private final List<ApiMistake> mistakes;
    private final Set<String> read = new HashSet<>();

    JsonSheet(JsonNode object, String path, List<ApiMistake> mistakes) {
        this.object = object;
        this.path = path;
        this.mistakes = mistakes;
        if (!object.isObject() && !object.isNull()) {
            reject(path.isEmpty() ? "/" : path.substring(0, path.length() - 1), "noObject");
        }
    }

    JsonSheet sheet(String name) {
        var value = value(name);
        var empty = JsonNodeFactory.instance.nullNode();
        return new JsonSheet(value == null ? empty : value, path + name + ".", mistakes);
    }

    @Nullable LocalDate date(String name) {
        var value = value(name);
        if (value == null) {
            return null;
        }
        try {
            return Calendars.within(LocalDate.parse(value.isString() ? value.stringValue() : ""));
        } catch (DateTimeException noDate) {
            reject(path + name, "noDate");
            return null;
        }
    }

    @Nullable Boolean flag(String name) {
        var value = value(name);
        if (value == null || value.isBoolean()) {
            return value == null ? null : value.booleanValue();
        }
        reject(path + name, "noFlag");
        return null;
    }

    @Nullable Integer count(String name) {
        var value = value(name);
        if (value == null) {
            return null;
        }
        if (value.isInt() && value.intValue() >= 1) {
            return value.intValue();
        }
        reject(path + name, "noCount");
        return null;
    }

    @Nullable String word(String name, Predicate<String> known) {
        var value = value(name);
        if (value == null) {
            return null;
        }
        if (value.isString() && known.test(value.stringValue())) {
            return value.stringValue();
        }
        reject(path + name, "unknownValue");
        return null;
    }

    <E extends Enum<E>> @Nullable E choice(String name, Set<E> allowed) {
        var value = value(name);
        if (value == null) {
            return null;
        }
        var chosen = find(value, allowed);
        if (chosen == null) {
            reject(path + name, "notOneOf", names(allowed));
        }
        return chosen;
    }

    <E extends Enum<E>> @Nullable Set<E> choices(String name, Class<E> type, Set<E> allowed) {
        var value = value(name);
        if (value == null) {
            return null;
        }
        var chosen = EnumSet.noneOf(type);
        if (!value.isArray()) {
            reject(path + name, "noList");
        }
        for (var item : value.isArray() ? value.values() : List.<JsonNode>of()) {
            var found = find(item, allowed);
            if (found == null) {
                reject(path + name, "notOneOf", names(allowed));
            } else {
                chosen.add(found);
            }
        }
        return chosen;
    }

    /// Every field that nobody asked for is a mistake.
    void nothingElse() {
        for (var name : object.propertyNames()) {
            if (!read.contains(name)) {
                reject(path + name, "unknownField");
            }
        }
    }

    private @Nullable JsonNode value(String name) {
        read.add(name);
        var value = object.get(name);
        return value == null || value.isNull() ? null : value;
    }

    private static <E extends Enum<E>> @Nullable E find(JsonNode value, Set<E> allowed) {
        return allowed.stream()
                .filter(it -> value.isString() && it.name().equals(value.stringValue()))
                .findFirst()
                .orElse(null);
    }

    private static String names(Set<? extends Enum<?>> allowed) {
        return allowed.stream().map(Enum::name).collect(Collectors.joining(", "));
    }

    private void reject(String field, String text, Object... arguments) {
        mistakes.add(new ApiMistake(field, "guide.api." + text, Arrays.asList(arguments)));
    }
}
