package org.mitate.intake.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.mitate.intake.web.Answers.Line;
import org.mitate.intake.web.Answers.Section;

/// What differs between two editions of a form, field by field in the words of the wizard.
public record EditionDifference(List<Change> changes) {

    /// @param label the field's name in the reader's language
    /// @param before empty where nothing stood
    /// @param after empty where nothing stands any more
    public record Change(Step step, String label, String before, String after) {}

    private record Field(Step step, String label) {}

    static EditionDifference between(Answers before, Answers after) {
        Map<Field, String> old = fields(before);
        Map<Field, String> changed = fields(after);
        var all = new LinkedHashMap<>(changed);
        old.forEach(all::putIfAbsent);
        var changes = new ArrayList<Change>();
        for (Field field : all.keySet()) {
            String was = old.getOrDefault(field, "");
            String is = changed.getOrDefault(field, "");
            if (!was.equals(is)) changes.add(new Change(field.step(), field.label(), was, is));
        }
        changes.sort((one, other) -> one.step().compareTo(other.step()));
        return new EditionDifference(List.copyOf(changes));
    }

    /// The enclosures and spans of time may have several lines of one name.
    private static Map<Field, String> fields(Answers answers) {
        var fields = new LinkedHashMap<Field, String>();
        for (Section section : answers.sections()) {
            for (Line line : section.lines()) {
                var field = new Field(section.step(), line.label());
                fields.merge(field, line.value(), (one, other) -> one + "\n" + other);
            }
        }
        return fields;
    }
}
