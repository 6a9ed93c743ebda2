package org.mitate.administration.web;

import java.time.LocalDate;
import org.mitate.shared.JapaneseDates;
import org.mitate.ui.Form;

/// The days whose cases are played again; a year back unless somebody asks for another.
public record Period(LocalDate first, LocalDate last) {

    static Period ofAYear(LocalDate today) {
        return new Period(today.minusYears(1), today);
    }

    static Period read(Form form, LocalDate today) {
        var usual = ofAYear(today);
        if (form.value("first").isEmpty() && form.value("last").isEmpty()) return usual;
        var first = JapaneseDates.read(form.value("first"));
        var last = JapaneseDates.read(form.value("last"));
        if (first.isEmpty()) form.reject("first", "ui.form.noDate");
        if (last.isEmpty()) form.reject("last", "ui.form.noDate");
        if (first.isEmpty() || last.isEmpty()) return usual;
        if (last.get().isBefore(first.get())) {
            form.reject("last", "administration.replay.period.wrong");
            return usual;
        }
        return new Period(first.get(), last.get());
    }
}
