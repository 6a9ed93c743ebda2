package org.mitate.intake.web;

import java.time.LocalDate;
import java.util.List;
import org.mitate.hospital.Profile;
import org.mitate.shared.Folding;
import org.mitate.shared.JapaneseDates;
import org.mitate.ui.Form;

/// What a page of the wizard must know before the next one makes sense.
final class StepRules {

    private static final List<String> DECLARED =
            List.of("NOT_EXCLUDED", "ADVICE_ONLY", "FEES", "NO_RECORDING");

    private final Form form;
    private final LocalDate today;
    private final Profile profile;

    StepRules(Form form, LocalDate today, Profile profile) {
        this.form = form;
        this.today = today;
        this.profile = profile;
    }

    void check(Step step) {
        switch (step) {
            case WHO -> who();
            case FAMILY -> family();
            case PATIENT -> patient();
            case CONTACT -> contact();
            case DEPARTMENT -> department();
            case DOCTOR -> doctor();
            case ILLNESS -> illness();
            case QUESTIONS -> questions();
            case ENCLOSURES -> enclosures();
            case DATES -> dates();
            case DECLARATIONS -> declarations();
            case CHECK -> {}
        }
    }

    private void who() {
        choice("relation");
        birth("patientBirth");
    }

    private void family() {
        if (isMinor()) {
            choice("parentalAuthority");
            return;
        }
        choice("absence");
        choice("consent");
        if (form.has("absence", "OTHER")) form.require("absenceText", "intake.need.reason");
        form.limit("absenceText", 20);
    }

    private void patient() {
        name("patient");
        choice("sex");
        boolean abroad = !form.value("country").isEmpty() && !form.has("country", "JP");
        if (!abroad && Folding.digits(form.value("postalCode")).length() != 7) {
            form.reject("postalCode", "intake.need.postalCode");
        }
        form.require("prefecture", "intake.need.prefecture").require("city", "intake.need.city");
        form.require("street", "intake.need.street");
        form.limit("city", 30).limit("street", 40).limit("building", 40);
        telephone("patientTelephone");
        if (abroad) form.require("nationality", "intake.need.nationality");
    }

    private void contact() {
        if (!form.has("relation", "SELF")) {
            name("consultee");
            birth("consulteeBirth");
        }
        telephone("telephone");
        form.limit("reachable", 20);
        for (int place = 1; place <= 2; place++) {
            form.limit("attendee" + place, 20).limit("attendeeRelation" + place, 10);
        }
        if (!form.value("applicantFamily").isEmpty()) telephone("applicantTelephone");
    }

    void department() {
        if (profile.departments().stream()
                .noneMatch(it -> form.has("department", it.code().code()))) {
            form.reject("department", "intake.need.department");
        }
        choice("mode");
        if (form.has("mode", "ONLINE")) {
            if (!form.value("mail").matches("[^@\\s]+@[^@\\s]+\\.[^@\\s]+")) {
                form.reject("mail", "intake.need.mail");
            }
            form.require("card", "intake.need.card");
        }
        form.limit("preferredDoctor", 15).limit("mail", 60);
    }

    private void doctor() {
        form.require("hospital", "intake.need.hospital").limit("hospital", 30);
        form.limit("hospitalDepartment", 14).limit("doctor", 14).limit("addressee", 14);
        for (String question : List.of("sameHospital", "explained", "doctorAgrees", "letter")) {
            choice(question);
        }
    }

    private void illness() {
        form.require("diagnosis", "intake.need.diagnosis").limit("diagnosis", 100);
        form.require("course", "intake.need.course").limit("course", 500);
        choice("purpose");
    }

    private void questions() {
        List<String> asked = form.values("question");
        if (asked.stream().allMatch(String::isBlank))
            form.reject("question1", "intake.need.question");
        for (int place = 0; place < asked.size(); place++) {
            int letters =
                    asked.get(place).strip().codePointCount(0, asked.get(place).strip().length());
            if (letters > 200) {
                form.reject(
                        "question" + (place + 1), "intake.question.tooLong", place + 1, letters);
            }
        }
    }

    private void enclosures() {
        form.all()
                .forEach(
                        (field, values) -> {
                            boolean wrong =
                                    field.startsWith("count-")
                                            && !form.value(field).isEmpty()
                                            && !java.text.Normalizer.normalize(
                                                            form.value(field),
                                                            java.text.Normalizer.Form.NFKC)
                                                    .matches("\\d{1,3}");
                            if (wrong) form.reject(field, "intake.need.count");
                        });
        form.limit("words-OTHER", 40);
    }

    private void dates() {
        for (int place = 1; place <= 3; place++) {
            for (String field : List.of("from" + place, "to" + place)) {
                boolean filled = !form.value(field).isEmpty();
                if (filled && JapaneseDates.read(form.value(field)).isEmpty()) {
                    form.reject(field, "ui.form.noDate");
                }
            }
        }
        form.limit("unavailable", 100);
    }

    private void declarations() {
        if (!form.values("declared").containsAll(DECLARED)) {
            form.reject("declared", "intake.need.declared");
        }
        choice("answerToDoctor");
    }

    boolean isMinor() {
        return JapaneseDates.read(form.value("patientBirth"))
                .filter(
                        birth ->
                                birth.plusYears(profile.consultees().majorityOn(today))
                                        .isAfter(today))
                .isPresent();
    }

    private void choice(String field) {
        form.require(field, "intake.need." + field);
    }

    private void name(String whose) {
        form.require(whose + "Family", "intake.need.family")
                .require(whose + "Given", "intake.need.given");
        form.require(whose + "FamilyKana", "intake.need.kana");
        form.require(whose + "GivenKana", "intake.need.kana");
        for (String part : List.of("Family", "Given", "FamilyKana", "GivenKana")) {
            form.limit(whose + part, 15);
        }
    }

    private void birth(String field) {
        var date = JapaneseDates.read(form.value(field));
        if (date.isEmpty()) form.reject(field, "intake.need." + field);
        else if (date.get().isAfter(today)) form.reject(field, "intake.need.past");
    }

    private void telephone(String field) {
        int digits = Folding.digits(form.value(field)).length();
        if (digits < 9 || digits > 15) form.reject(field, "intake.need.telephone");
    }
}
