package org.mitate.intake.web;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.mitate.ui.Form;

/// The pages of the wizard, one subject each.
public enum Step {
    WHO("relation|patientBirth"),
    FAMILY("parentalAuthority|absence|absenceText|consent"),
    PATIENT(
            "patient(Family|Given)(Kana)?|sex|postalCode|prefecture|city|street|building|patientTelephone"
                    + "|country|nationality|insurance"),
    CONTACT(
            "consultee(Family|Given)(Kana)?|consulteeBirth|telephone|reachable|attendee(Relation)?[1-3]|senderPostalCode|senderAddress"
                    + "|applicant(Family|Given)|applicantTelephone"),
    DEPARTMENT("department|mode|mail|card|preferredDoctor|language"),
    DOCTOR(
            "hospital|hospitalDepartment|doctor|sameHospital|explained|doctorAgrees|letter|letterLanguage"
                    + "|addressee"),
    ILLNESS("diagnosis|course|purpose"),
    QUESTIONS("question"),
    ENCLOSURES("(count|back|words)-[A-Z_]+"),
    DATES("weekly|(from|to|part)[1-3]|unavailable"),
    DECLARATIONS("declared|answerToDoctor"),
    CHECK("");

    private final Pattern fields;

    Step(String fields) {
        this.fields = Pattern.compile(fields);
    }

    static Optional<Step> at(String path) {
        return Arrays.stream(values()).filter(step -> step.path().equals(path)).findFirst();
    }

    /// The way through the wizard: who comes in person is not asked about the family.
    static List<Step> way(Form form) {
        boolean family =
                !form.value("relation").isEmpty() && !form.value("relation").equals("SELF");
        return Arrays.stream(values()).filter(step -> step != FAMILY || family).toList();
    }

    public String path() {
        return name().toLowerCase(Locale.ROOT);
    }

    boolean asks(String field) {
        return fields.matcher(field).matches();
    }

    Step after(Form form) {
        List<Step> way = way(form);
        return way.get(Math.min(way.indexOf(this) + 1, way.size() - 1));
    }

    Optional<Step> before(Form form) {
        List<Step> way = way(form);
        int place = way.indexOf(this);
        return place > 0 ? Optional.of(way.get(place - 1)) : Optional.empty();
    }
}
