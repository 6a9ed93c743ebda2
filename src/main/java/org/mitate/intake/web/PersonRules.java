package org.mitate.intake.web;

import org.mitate.hospital.Consultees;
import org.mitate.shared.Folding;
import org.mitate.ui.Form;

/// What the pages about persons must know.
record PersonRules(Form form, Required required) {

    void who() {
        required.choice("relation");
        required.birth("patientBirth");
    }

    /// What this hospital asks of the family: authority for a minor, else reason and consent.
    void family(boolean minor, Consultees consultees) {
        if (minor) {
            required.choice("parentalAuthority");
            return;
        }
        if (consultees.absence().required()) required.choice("absence");
        if (consultees.consent()) required.choice("consent");
        if (form.has("absence", "OTHER")) form.require("absenceText", "intake.need.reason");
        form.limit("absenceText", 20);
    }

    void patient() {
        required.name("patient");
        required.choice("sex");
        required.telephone("patientTelephone");
        address();
    }

    private void address() {
        boolean abroad = !form.value("country").isEmpty() && !form.has("country", "JP");
        int digits = Folding.digits(form.value("postalCode")).length();
        if (!abroad && digits != 7) form.reject("postalCode", "intake.need.postalCode");
        form.require("prefecture", "intake.need.prefecture");
        form.require("city", "intake.need.city");
        form.require("street", "intake.need.street");
        form.limit("city", 30).limit("street", 40).limit("building", 40);
        if (abroad) form.require("nationality", "intake.need.nationality");
    }

    void contact() {
        if (!form.has("relation", "SELF")) {
            required.name("consultee");
            required.birth("consulteeBirth");
        }
        required.telephone("telephone");
        form.limit("reachable", 20).limit("senderAddress", 60);
        for (int place = 1; place <= 2; place++) {
            form.limit("attendee" + place, 20).limit("attendeeRelation" + place, 10);
        }
        if (!form.value("applicantFamily").isEmpty()) required.telephone("applicantTelephone");
    }
}
