package org.mitate.administration.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mitate.administration.web.TrialView.Line;
import org.mitate.hospital.Difference;
import org.mitate.hospital.Profile;
import org.mitate.ui.Page;
import tools.jackson.databind.JsonNode;

/// Says a setting of the profile in words: what it is called, and what it is set to.
final class SettingWords {

    /// Parts whose entries are only a heading for one setting each.
    private static final Set<String> HEAD = Set.of("id", "version", "from", "zone");

    private static final Set<String> YEN = Set.of("yen", "base", "increment");
    private static final Set<String> SECONDS =
            Set.of("seconds", "baseSeconds", "everySeconds", "maxSeconds", "reportSeconds");

    private final Page page;
    private final Codes codes;

    SettingWords(Page page, List<Profile> profiles) {
        this.page = page;
        this.codes = new Codes(page, profiles);
    }

    String section(Difference difference) {
        return setting("", HEAD.contains(difference.section()) ? "version" : difference.section());
    }

    Line line(Difference difference) {
        var path = difference.path();
        var key = path.getLast();
        return new Line(
                difference.pointer(),
                label(path),
                value(key, difference.before()),
                value(key, difference.after()));
    }

    private String label(List<String> path) {
        var labels = new ArrayList<String>();
        for (int at = path.size() == 1 ? 0 : 1; at < path.size(); at++) {
            labels.add(segment(at == 0 ? "" : path.get(at - 1), path.get(at)));
        }
        return String.join(page.text("administration.path"), labels);
    }

    private String segment(String parent, String key) {
        if (key.matches("\\d+"))
            return page.text("administration.place", Integer.parseInt(key) + 1);
        return codes.name(key).orElseGet(() -> setting(parent, key));
    }

    /// The same key may mean something else elsewhere: then it has a text with its parent.
    private String setting(String parent, String key) {
        var own = "administration.setting." + parent + "." + key;
        if (page.knows(own)) return page.text(own);
        var shared = "administration.setting." + key;
        return page.knows(shared) ? page.text(shared) : key;
    }

    private String value(String key, @Nullable JsonNode value) {
        if (value == null) return "";
        if (value.isObject()) return object(value);
        if (value.isArray()) {
            var parts = value.valueStream().map(part -> value(key, part)).toList();
            return parts.isEmpty()
                    ? page.text("administration.value.none")
                    : String.join(page.text("administration.and"), parts);
        }
        return scalar(key, value);
    }

    private String object(JsonNode value) {
        var language = page.lang();
        if (value.has("ja") && value.has("en")) return value.get(language).asString();
        return value.propertyStream()
                .map(
                        part ->
                                page.text(
                                        "administration.part",
                                        segment("", part.getKey()),
                                        value(part.getKey(), part.getValue())))
                .collect(Collectors.joining(page.text("administration.and")));
    }

    private String scalar(String key, JsonNode value) {
        var text = value.asString();
        if (value.isBoolean()) return page.text("administration.value." + text);
        if (value.isNumber() && YEN.contains(key)) return page.yen(value.asLong());
        if (value.isNumber() && SECONDS.contains(key)) return length(value.asLong());
        if (text.isEmpty()) return page.text("administration.value.empty");
        if (text.matches("\\d{4}-\\d\\d-\\d\\d")) {
            return page.fullDay(LocalDate.parse(text));
        }
        return codes.name(text).orElse(text);
    }

    private String length(long seconds) {
        return seconds % 60 == 0
                ? page.text("administration.value.minutes", seconds / 60)
                : page.text("administration.value.seconds", seconds);
    }
}
