package org.mitate.intake.web;

import java.text.Normalizer;
import java.util.List;
import org.mitate.hospital.Profile;
import org.mitate.ui.Form;

/// What the pages about the matter itself must know.
record MatterRules(Form form, Required required, Profile profile) {

    private static final int LONGEST_QUESTION = 200;

    void department() {
        if (profile.departments().stream()
                .noneMatch(it -> form.has("department", it.code().code()))) {
            form.reject("department", "intake.need.department");
        }
        required.choice("mode");
        if (form.has("mode", "ONLINE")) online();
        form.limit("preferredDoctor", 15).limit("mail", 60);
    }

    private void online() {
        if (!form.value("mail").matches("[^@\\s]+@[^@\\s]+\\.[^@\\s]+")) {
            form.reject("mail", "intake.need.mail");
        }
        form.require("card", "intake.need.card");
    }

    void doctor() {
        form.require("hospital", "intake.need.hospital").limit("hospital", 30);
        form.limit("hospitalDepartment", 14).limit("doctor", 14).limit("addressee", 14);
        for (String question : Choices.ABOUT_THE_DOCTOR) required.choice(question);
    }

    void illness() {
        form.require("diagnosis", "intake.need.diagnosis").limit("diagnosis", 100);
        form.require("course", "intake.need.course").limit("course", 500);
        required.choice("purpose");
    }

    void questions() {
        List<String> asked = form.values("question").stream().map(String::strip).toList();
        if (asked.stream().allMatch(String::isEmpty)) {
            form.reject("question1", "intake.need.question");
        }
        for (int place = 1; place <= asked.size(); place++) {
            String question = asked.get(place - 1);
            int letters = question.codePointCount(0, question.length());
            if (letters > LONGEST_QUESTION) {
                form.reject("question" + place, "intake.question.tooLong", place, letters);
            }
        }
    }

    void enclosures() {
        form.all().keySet().stream()
                .filter(field -> field.startsWith("count-") && !form.value(field).isEmpty())
                .filter(field -> !isNumber(form.value(field)))
                .forEach(field -> form.reject(field, "intake.need.count"));
        form.limit("words-OTHER", 40);
    }

    void dates() {
        for (int place = 1; place <= 3; place++) {
            required.dateIfAny("from" + place);
            required.dateIfAny("to" + place);
        }
        form.limit("unavailable", 100);
    }

    void declarations() {
        if (!form.values("declared").containsAll(Choices.declared(profile))) {
            form.reject("declared", "intake.need.declared");
        }
        required.choice("answerToDoctor");
    }

    private static boolean isNumber(String typed) {
        return Normalizer.normalize(typed, Normalizer.Form.NFKC).matches("\\d{1,3}");
    }
}
