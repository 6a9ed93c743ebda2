package org.mitate.intake.web;

import java.time.LocalDate;
import org.mitate.hospital.Profile;
import org.mitate.shared.JapaneseDates;
import org.mitate.ui.Form;

/// What a page of the wizard must know before the next one makes sense. The limits are those of the
/// printed form: what is longer would not fit its sheets.
final class StepRules {

    private final Form form;
    private final LocalDate today;
    private final Profile profile;

    StepRules(Form form, LocalDate today, Profile profile) {
        this.form = form;
        this.today = today;
        this.profile = profile;
    }

    void check(Step step) {
        var required = new Required(form, today);
        var persons = new PersonRules(form, required);
        var matter = new MatterRules(form, required, profile);
        switch (step) {
            case WHO -> persons.who();
            case FAMILY -> persons.family(isMinor(), profile.consultees());
            case PATIENT -> persons.patient();
            case CONTACT -> persons.contact();
            case DEPARTMENT -> matter.department();
            case DOCTOR -> matter.doctor();
            case ILLNESS -> matter.illness();
            case QUESTIONS -> matter.questions();
            case ENCLOSURES -> matter.enclosures();
            case DATES -> matter.dates();
            case DECLARATIONS -> matter.declarations();
            case CHECK -> {}
        }
    }

    /// rules.md R03: under age as of today; at the booking it is looked at again.
    boolean isMinor() {
        int majority = profile.consultees().majorityOn(today);
        return JapaneseDates.read(form.value("patientBirth"))
                .filter(birth -> birth.plusYears(majority).isAfter(today))
                .isPresent();
    }
}
