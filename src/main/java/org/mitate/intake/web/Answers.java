package org.mitate.intake.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.mitate.shared.Folding;
import org.mitate.shared.JapaneseDates;
import org.mitate.ui.Form;
import org.mitate.ui.Page;

/// What was written, page by page, to be looked through before printing and before receiving.
public record Answers(List<Section> sections) {

    public record Section(Step step, List<Line> lines) {}

    /// @param label text key of the field's name
    public record Line(String label, String value) {}

    static Answers of(Page page, Form form, Choices choices) {
        var reader = new Reader(page, form, choices);
        return new Answers(
                Step.way(form).stream()
                        .filter(step -> step != Step.CHECK)
                        .map(step -> new Section(step, reader.lines(step)))
                        .toList());
    }

    private record Reader(Page page, Form form, Choices choices) {

        List<Line> lines(Step step) {
            var lines = new ArrayList<Line>();
            switch (step) {
                case WHO -> {
                    add(lines, "relation", choice("relation", choices.relations()));
                    add(lines, "patientBirth", date("patientBirth"));
                }
                case FAMILY -> {
                    add(
                            lines,
                            "parentalAuthority",
                            choice("parentalAuthority", choices.authorities()));
                    add(
                            lines,
                            "absence",
                            both(choice("absence", choices.absences()), form.value("absenceText")));
                    add(lines, "consent", choice("consent", choices.consents()));
                }
                case PATIENT -> {
                    add(lines, "patient", name("patient"));
                    add(lines, "sex", choice("sex", choices.sexes()));
                    add(
                            lines,
                            "address",
                            joined("postalCode", "prefecture", "city", "street", "building"));
                    add(lines, "patientTelephone", form.value("patientTelephone"));
                    add(lines, "country", joined("country", "nationality"));
                }
                case CONTACT -> {
                    add(lines, "consultee", name("consultee"));
                    add(lines, "consulteeBirth", date("consulteeBirth"));
                    add(lines, "telephone", joined("telephone", "reachable"));
                    add(
                            lines,
                            "attendees",
                            joined(
                                    "attendee1",
                                    "attendeeRelation1",
                                    "attendee2",
                                    "attendeeRelation2"));
                    add(
                            lines,
                            "applicant",
                            joined("applicantFamily", "applicantGiven", "applicantTelephone"));
                }
                case DEPARTMENT -> {
                    add(lines, "department", choice("department", choices.departments()));
                    add(lines, "mode", choice("mode", choices.modes()));
                    add(lines, "mail", form.value("mail"));
                    add(lines, "preferredDoctor", form.value("preferredDoctor"));
                }
                case DOCTOR -> {
                    add(lines, "doctor", joined("hospital", "hospitalDepartment", "doctor"));
                    for (String question :
                            List.of("sameHospital", "explained", "doctorAgrees", "letter")) {
                        add(lines, question, choice(question, choices.answers(question)));
                    }
                    add(lines, "addressee", form.value("addressee"));
                }
                case ILLNESS -> {
                    add(lines, "diagnosis", form.value("diagnosis"));
                    add(lines, "course", form.value("course"));
                    add(lines, "purpose", choice("purpose", choices.purposes()));
                }
                case QUESTIONS -> questions(lines);
                case ENCLOSURES -> enclosures(lines);
                case DATES -> times(lines);
                case DECLARATIONS -> {
                    add(lines, "declared", choice("declared", choices.declarations()));
                    add(
                            lines,
                            "answerToDoctor",
                            choice("answerToDoctor", choices.answers("answerToDoctor")));
                }
                case CHECK -> {}
            }
            return lines;
        }

        private void questions(List<Line> lines) {
            int place = 0;
            for (String question : form.values("question")) {
                if (!question.isBlank())
                    lines.add(new Line(String.valueOf(++place), question.strip()));
            }
        }

        private void enclosures(List<Line> lines) {
            for (var kind : org.mitate.cases.application.Enclosure.Kind.values()) {
                String count = form.value("count-" + kind);
                if (count.isEmpty() || count.equals("0")) continue;
                String back =
                        form.value("back-" + kind).equals("YES")
                                ? page.text("intake.back.YES")
                                : "";
                add(
                        lines,
                        "enclosure." + kind,
                        both(count, both(form.value("words-" + kind), back)));
            }
        }

        private void times(List<Line> lines) {
            add(lines, "weekly", choice("weekly", Week.halves(page)));
            for (int place = 1; place <= 3; place++) {
                String part =
                        form.value("from" + place).isEmpty()
                                ? ""
                                : choice("part" + place, Week.parts(page));
                add(lines, "span", both(both(date("from" + place), date("to" + place)), part));
            }
            add(lines, "unavailable", form.value("unavailable"));
        }

        private void add(List<Line> lines, String label, String value) {
            if (!value.isBlank()) lines.add(new Line(page.text("intake." + label), value));
        }

        private String choice(String field, Map<String, String> names) {
            return form.values(field).stream()
                    .map(code -> names.getOrDefault(code, code))
                    .filter(name -> !name.isEmpty())
                    .collect(Collectors.joining(page.text("intake.and")));
        }

        private String sentences(String field, Map<String, String> names) {
            return form.values(field).stream()
                    .map(code -> names.getOrDefault(code, ""))
                    .collect(Collectors.joining("\n"));
        }

        private String name(String whose) {
            String kana = both(form.value(whose + "FamilyKana"), form.value(whose + "GivenKana"));
            kana = Folding.katakana(kana);
            String name = both(form.value(whose + "Family"), form.value(whose + "Given"));
            return name.isEmpty() ? "" : name + (kana.isEmpty() ? "" : "（" + kana + "）");
        }

        private String date(String field) {
            return JapaneseDates.read(form.value(field))
                    .map(page::birthDay)
                    .orElse(form.value(field));
        }

        private String joined(String... fields) {
            return java.util.Arrays.stream(fields)
                    .map(form::value)
                    .filter(v -> !v.isEmpty())
                    .collect(Collectors.joining(" "));
        }

        private static String both(String first, String second) {
            return (first + " " + second).strip();
        }
    }
}
