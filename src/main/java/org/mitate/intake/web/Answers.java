package org.mitate.intake.web;

import java.util.List;
import org.mitate.ui.Form;
import org.mitate.ui.Page;

/// What was written, page by page, to be looked through before printing and before receiving.
public record Answers(List<Section> sections) {

    public record Section(Step step, List<Line> lines) {}

    /// @param label the field's name in the reader's language
    public record Line(String label, String value) {}

    static Answers of(Page page, Form form, Choices choices) {
        return new Answers(
                Step.way(form).stream()
                        .filter(step -> step != Step.CHECK)
                        .map(step -> new Section(step, lines(step, page, form, choices)))
                        .toList());
    }

    private static List<Line> lines(Step step, Page page, Form form, Choices choices) {
        var said = new Said(page, form);
        switch (step) {
            case WHO -> said.choice("relation", choices.relations()).date("patientBirth");
            case FAMILY ->
                    said.choice("parentalAuthority", choices.authorities())
                            .choice("absence", choices.absences())
                            .words("absenceText")
                            .choice("consent", choices.consents());
            case PATIENT ->
                    said.name("patient")
                            .choice("sex", choices.sexes())
                            .together(
                                    "address",
                                    "postalCode",
                                    "prefecture",
                                    "city",
                                    "street",
                                    "building")
                            .words("patientTelephone")
                            .choice("country", choices.countries())
                            .choice("nationality", choices.countries())
                            .choice("insurance", choices.answers("insurance"));
            case CONTACT ->
                    said.name("consultee")
                            .date("consulteeBirth")
                            .together("telephone", "telephone", "reachable")
                            .together("senderAddress", "senderPostalCode", "senderAddress")
                            .together(
                                    "attendees",
                                    "attendee1",
                                    "attendeeRelation1",
                                    "attendee2",
                                    "attendeeRelation2")
                            .together(
                                    "applicant",
                                    "applicantFamily",
                                    "applicantGiven",
                                    "applicantTelephone");
            case DEPARTMENT ->
                    said.choice("department", choices.departments())
                            .choice("mode", choices.modes())
                            .words("mail")
                            .words("preferredDoctor")
                            .choice("language", choices.languages());
            case DOCTOR -> {
                said.together("doctor", "hospital", "hospitalDepartment", "doctor");
                Choices.ABOUT_THE_DOCTOR.forEach(it -> said.choice(it, choices.answers(it)));
                said.choice("letterLanguage", choices.letterLanguages()).words("addressee");
            }
            case ILLNESS ->
                    said.words("diagnosis").words("course").choice("purpose", choices.purposes());
            case QUESTIONS -> said.questions();
            case ENCLOSURES -> said.enclosures();
            case DATES -> said.choice("weekly", Week.halves(page)).spans().words("unavailable");
            case DECLARATIONS ->
                    said.sentences("declared", choices.declarations())
                            .choice("answerToDoctor", choices.answers("answerToDoctor"));
            case CHECK -> {}
        }
        return said.lines();
    }
}
