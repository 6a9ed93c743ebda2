package org.mitate.intake.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.mitate.cases.application.Enclosure.Kind;
import org.mitate.intake.web.Answers.Line;
import org.mitate.shared.Folding;
import org.mitate.shared.JapaneseDates;
import org.mitate.ui.Form;
import org.mitate.ui.Page;

/// Gathers what was said on a page as lines to read; what was left open makes no line.
final class Said {

    private final Page page;
    private final Form form;
    private final List<Line> lines = new ArrayList<>();

    Said(Page page, Form form) {
        this.page = page;
        this.form = form;
    }

    List<Line> lines() {
        return List.copyOf(lines);
    }

    Said words(String field) {
        return add(field, form.value(field));
    }

    Said date(String field) {
        return add(field, shownDate(field));
    }

    Said choice(String field, Map<String, String> names) {
        return add(field, named(field, names, page.text("intake.and")));
    }

    Said sentences(String field, Map<String, String> names) {
        return add(field, named(field, names, "\n"));
    }

    Said together(String label, String... fields) {
        return add(label, joined(Arrays.stream(fields).map(form::value).toList()));
    }

    /// The reading is shown as it will be printed.
    Said name(String whose) {
        String written = joined(List.of(form.value(whose + "Family"), form.value(whose + "Given")));
        String kana =
                joined(List.of(form.value(whose + "FamilyKana"), form.value(whose + "GivenKana")));
        return add(whose, kana.isEmpty() ? written : written + "（" + Folding.katakana(kana) + "）");
    }

    void questions() {
        form.values("question").stream()
                .filter(question -> !question.isBlank())
                .forEach(
                        question ->
                                lines.add(
                                        new Line(
                                                String.valueOf(lines.size() + 1),
                                                question.strip())));
    }

    void enclosures() {
        for (Kind kind : Kind.values()) {
            String count = form.value("count-" + kind);
            if (count.isEmpty() || count.equals("0")) continue;
            String back = form.has("back-" + kind, "YES") ? page.text("intake.back.YES") : "";
            add("enclosure." + kind, joined(List.of(count, form.value("words-" + kind), back)));
        }
    }

    Said spans() {
        for (int place = 1; place <= 3; place++) {
            if (form.value("from" + place).isEmpty()) continue;
            String part = named("part" + place, Week.parts(page), "");
            add("span", joined(List.of(shownDate("from" + place), shownDate("to" + place), part)));
        }
        return this;
    }

    private Said add(String label, String value) {
        if (!value.isBlank()) lines.add(new Line(page.text("intake." + label), value));
        return this;
    }

    private String named(String field, Map<String, String> names, String between) {
        return form.values(field).stream()
                .map(code -> names.getOrDefault(code, ""))
                .filter(name -> !name.isEmpty())
                .collect(Collectors.joining(between));
    }

    private String shownDate(String field) {
        String typed = form.value(field);
        return JapaneseDates.read(typed).map(page::birthDay).orElse(typed);
    }

    private static String joined(List<String> parts) {
        return parts.stream().filter(part -> !part.isEmpty()).collect(Collectors.joining(" "));
    }
}
