package org.mitate.guide.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/// The parameters of a call, read strictly: unknown ones, repeated ones and unreadable values are
/// collected and told together.
final class Query {

    private final Map<String, String[]> parameters;
    private final List<ApiMistake> mistakes = new ArrayList<>();

    private Query(Map<String, String[]> parameters, Set<String> known) {
        this.parameters = parameters;
        parameters.keySet().stream()
                .filter(name -> !known.contains(name))
                .forEach(name -> mistakes.add(ApiMistake.of(name, "unknownField")));
    }

    static Query of(HttpServletRequest request, String... known) {
        return new Query(request.getParameterMap(), Set.of(known));
    }

    Optional<LocalDate> date(String name) {
        return read(name, "noDate", text -> Calendars.within(LocalDate.parse(text)));
    }

    /// A plus sign that was not escaped arrives as a blank.
    Optional<OffsetDateTime> instant(String name) {
        return read(
                name,
                "noInstant",
                text -> {
                    var instant = OffsetDateTime.parse(text.replace(' ', '+'));
                    Calendars.within(instant.toLocalDate());
                    return instant;
                });
    }

    /// @param reader refuses a value by throwing an IllegalArgumentException or DateTimeException
    /// @param wrong the text for a refused value
    <T> Optional<T> read(String name, String wrong, Function<String, T> reader) {
        var values = all(name);
        if (values.size() > 1) {
            mistakes.add(ApiMistake.of(name, "twice"));
            return Optional.empty();
        }
        return values.stream().findFirst().flatMap(it -> readOne(name, it, wrong, reader));
    }

    <T> Optional<T> require(String name, String wrong, Function<String, T> reader) {
        if (all(name).isEmpty()) {
            mistakes.add(ApiMistake.of(name, "missing"));
        }
        return read(name, wrong, reader);
    }

    /// Each value at most once.
    <T> List<T> readAll(String name, String wrong, Function<String, T> reader) {
        var values =
                all(name).stream()
                        .flatMap(it -> readOne(name, it, wrong, reader).stream())
                        .toList();
        if (Set.copyOf(values).size() < values.size()) {
            mistakes.add(ApiMistake.of(name, "twice"));
        }
        return values;
    }

    /// @throws ApiRefusal if anything was wrong so far
    void refuseMistakes() {
        if (!mistakes.isEmpty()) {
            throw ApiRefusal.of(mistakes);
        }
    }

    private <T> Optional<T> readOne(
            String name, String value, String wrong, Function<String, T> reader) {
        try {
            return Optional.of(reader.apply(value));
        } catch (DateTimeParseException | IllegalArgumentException unreadable) {
            mistakes.add(ApiMistake.of(name, wrong));
            return Optional.empty();
        } catch (DateTimeException outOfRange) {
            mistakes.add(ApiMistake.of(name, "outOfRange"));
            return Optional.empty();
        }
    }

    private List<String> all(String name) {
        return List.of(parameters.getOrDefault(name, new String[0]));
    }
}
