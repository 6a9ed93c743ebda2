package org.mitate.ui;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/// What was typed into a form, and what is wrong with it: the form comes again with both.
public final class Form {

    /// @param field name of the entry that the sentence is about; the summary links to it
    /// @param text key of the sentence
    public record Mistake(String field, String text, List<Object> arguments) {}

    private final Map<String, List<String>> values = new LinkedHashMap<>();
    private final List<Mistake> mistakes = new ArrayList<>();

    public static Form blank() {
        return new Form();
    }

    public static Form of(Map<String, String[]> parameters) {
        var form = new Form();
        parameters.forEach((name, all) -> form.values.put(name, List.of(all)));
        return form;
    }

    /// Fills an entry before the form is shown.
    public Form with(String name, String... filled) {
        values.put(name, List.of(filled));
        return this;
    }

    public String value(String name) {
        List<String> all = values(name);
        return all.isEmpty() ? "" : all.getFirst().strip();
    }

    public List<String> values(String name) {
        return values.getOrDefault(name, List.of());
    }

    /// Whether this choice of a radio button, select or check box is made.
    public boolean has(String name, String choice) {
        return values(name).contains(choice);
    }

    public boolean ticked(String name) {
        return !value(name).isEmpty();
    }

    public <E extends Enum<E>> Optional<E> choice(String name, Class<E> list) {
        return List.of(list.getEnumConstants()).stream()
                .filter(choice -> choice.name().equals(value(name)))
                .findFirst();
    }

    public Map<String, List<String>> all() {
        return Map.copyOf(values);
    }

    /// The version of the case that the person saw; a form that lost it counts as stale.
    public int version() {
        String version = value("version");
        return version.matches("\\d{1,9}") ? Integer.parseInt(version) : -1;
    }

    /// The key that makes pressing twice the same as pressing once.
    public UUID requestKey() {
        try {
            return UUID.fromString(value("requestKey"));
        } catch (IllegalArgumentException e) {
            return UUID.randomUUID();
        }
    }

    public Form reject(String field, String text, Object... arguments) {
        mistakes.add(new Mistake(field, text, List.of(arguments)));
        return this;
    }

    /// Rejects the entry when it is empty.
    public Form require(String field, String text, Object... arguments) {
        return value(field).isEmpty() ? reject(field, text, arguments) : this;
    }

    public Form limit(String field, int letters) {
        int typed = value(field).codePointCount(0, value(field).length());
        return typed > letters ? reject(field, "ui.form.tooLong", letters, typed) : this;
    }

    public boolean isRight() {
        return mistakes.isEmpty();
    }

    public List<Mistake> mistakes() {
        return List.copyOf(mistakes);
    }

    public Optional<Mistake> mistake(String field) {
        return mistakes.stream().filter(mistake -> mistake.field().equals(field)).findFirst();
    }
}
