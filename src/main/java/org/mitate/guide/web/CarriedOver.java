package org.mitate.guide.web;

import java.util.List;
import java.util.stream.Stream;
import org.mitate.hospital.terms.Relation;
import org.mitate.ui.Form;

/// What the self-check has asked already and the application form asks too: nobody answers twice.
public record CarriedOver(Form form) {

    private static final List<String> SAME =
            List.of(
                    "patientBirth",
                    "consulteeBirth",
                    "consent",
                    "parentalAuthority",
                    "department",
                    "mode",
                    "sameHospital",
                    "explained",
                    "doctorAgrees",
                    "letter",
                    "language",
                    "letterLanguage",
                    "insurance");

    /// A field of the form with a value.
    public record Entry(String name, String value) {}

    List<Entry> entries() {
        return Stream.of(same(), relation(), absence(), purposes(), country())
                .flatMap(entries -> entries)
                .toList();
    }

    private Stream<Entry> same() {
        return SAME.stream().filter(form::ticked).map(it -> new Entry(it, form.value(it)));
    }

    /// A minor who comes with a parent: the form is the parent's, who says which one.
    private Stream<Entry> relation() {
        boolean parents = form.has("accompanied", "YES") && form.has("relation", "SELF");
        return form.choice("relation", Relation.class).stream()
                .filter(it -> !parents)
                .map(it -> new Entry("relation", it.name()));
    }

    private Stream<Entry> absence() {
        return Stream.of(form.value("absence"))
                .filter(it -> !it.isEmpty() && !it.equals("NONE"))
                .map(it -> new Entry("absence", it));
    }

    private Stream<Entry> purposes() {
        return form.values("purpose").stream()
                .filter(it -> !it.equals(SelfCheck.DEATH))
                .map(it -> new Entry("purpose", it));
    }

    /// Which country abroad, only the form asks.
    private Stream<Entry> country() {
        return form.has("residence", "JP") ? Stream.of(new Entry("country", "JP")) : Stream.empty();
    }
}
