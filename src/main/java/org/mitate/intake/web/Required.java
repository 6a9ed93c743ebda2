package org.mitate.intake.web;

import java.time.LocalDate;
import java.util.List;
import org.mitate.shared.Folding;
import org.mitate.shared.JapaneseDates;
import org.mitate.ui.Form;

/// What several pages of the wizard ask for in the same way.
record Required(Form form, LocalDate today) {

    private static final int LONGEST_NAME = 15;

    void choice(String field) {
        form.require(field, "intake.need." + field);
    }

    /// @param whose beginning of the four fields' names
    void name(String whose) {
        form.require(whose + "Family", "intake.need.family");
        form.require(whose + "Given", "intake.need.given");
        form.require(whose + "FamilyKana", "intake.need.kana");
        form.require(whose + "GivenKana", "intake.need.kana");
        for (String part : List.of("Family", "Given", "FamilyKana", "GivenKana")) {
            form.limit(whose + part, LONGEST_NAME);
        }
    }

    void birth(String field) {
        var date = JapaneseDates.read(form.value(field));
        if (date.isEmpty()) form.reject(field, "intake.need." + field);
        else if (date.get().isAfter(today)) form.reject(field, "intake.need.past");
    }

    void telephone(String field) {
        int digits = Folding.digits(form.value(field)).length();
        if (digits < 9 || digits > 15) form.reject(field, "intake.need.telephone");
    }

    /// A date need not be there, but what is there must be one.
    void dateIfAny(String field) {
        boolean filled = !form.value(field).isEmpty();
        if (filled && JapaneseDates.read(form.value(field)).isEmpty()) {
            form.reject(field, "ui.form.noDate");
        }
    }
}
