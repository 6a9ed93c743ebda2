package org.mitate.guide.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.mitate.shared.JapaneseDates;

/// What was answered in the self-check, line by line, each with the page on which it can be
/// changed.
public final class CheckSummary {

    /// @param answer empty where the question was left open
    public record Line(String question, String answer, CheckStep step) {}

    private final QuestionView view;
    private final List<Line> lines = new ArrayList<>();

    CheckSummary(QuestionView view) {
        this.view = view;
    }

    List<Line> lines() {
        var way = CheckStep.way(view.check());
        date(CheckStep.PATIENT, "patientBirth");
        choice(CheckStep.WHO, "relation", view.relations());
        if (way.contains(CheckStep.FAMILY)) family();
        if (way.contains(CheckStep.CHILD)) child();
        choice(CheckStep.PURPOSE, "purpose", view.purposes());
        choice(CheckStep.DEPARTMENT, "department", view.departmentNames());
        choice(CheckStep.DEPARTMENT, "mode", view.modes());
        for (var question : List.of("sameHospital", "explained", "doctorAgrees", "letter")) {
            choice(CheckStep.DOCTOR, question, view.yesOrNo());
        }
        choice(CheckStep.PLACE, "residence", view.countries());
        choice(CheckStep.LANGUAGE, "language", view.languages());
        choice(CheckStep.LANGUAGE, "letterLanguage", view.languages());
        choice(CheckStep.CHANNEL, "channel", view.channels());
        return List.copyOf(lines);
    }

    private void family() {
        date(CheckStep.FAMILY, "consulteeBirth");
        if (view.asksAbsence()) choice(CheckStep.FAMILY, "absence", view.absences());
        if (view.asksConsent()) choice(CheckStep.FAMILY, "consent", view.consents());
    }

    private void child() {
        if (view.patientAlone()) choice(CheckStep.CHILD, "accompanied", view.yesOrNo());
        else choice(CheckStep.CHILD, "parentalAuthority", view.authorities());
    }

    private void date(CheckStep step, String field) {
        var typed = view.form().value(field);
        add(step, field, JapaneseDates.read(typed).map(view.page()::birthDay).orElse(typed));
    }

    private void choice(CheckStep step, String field, Map<String, String> names) {
        add(
                step,
                field,
                view.form().values(field).stream()
                        .map(code -> names.getOrDefault(code, ""))
                        .filter(name -> !name.isEmpty())
                        .collect(Collectors.joining(view.page().text("guide.and"))));
    }

    private void add(CheckStep step, String field, String answer) {
        lines.add(new Line(view.page().text("guide.check." + field), answer, step));
    }
}
