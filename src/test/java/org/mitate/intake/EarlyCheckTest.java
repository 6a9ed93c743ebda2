package org.mitate.intake;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mitate.Clinic;
import org.mitate.eligibility.Finding;
import org.mitate.eligibility.Route;
import org.mitate.ui.Form;
import org.springframework.beans.factory.annotation.Autowired;

@Clinic
class EarlyCheckTest {

    @Autowired private EarlyCheck check;

    @Test
    void nothingIsRefusedWhileNothingIsKnown() {
        assertThat(check.refusals(Form.blank())).isEmpty();
    }

    @ParameterizedTest(name = "{0} {1}={2} is told {3}")
    @CsvSource({
        "E11, relation, SIBLING, RELATION",
        "X01, letter, NO, NO_REFERRAL",
        "X03, doctorAgrees, NO, DOCTOR_DISAGREES",
        "X05, purpose, COMPLAINT, COMPLAINT",
        "X10, purpose, COST, COST",
        "E36, sameHospital, YES, SAME_HOSPITAL",
    })
    void whatIsNotPossibleIsSaidAsSoonAsItIsKnown(
            String id, String field, String value, String code) {
        Form form = setsuko().with(field, value);

        assertThat(check.refusals(form)).as(id).extracting(Finding::code).containsExactly(code);
    }

    @Test
    void anOnlineTalkInSurgeryIsRefusedWithTheOtherWay() {
        Form form = setsuko().with("department", "GENERAL_SURGERY").with("mode", "ONLINE");

        var verdict = check.check(form);

        assertThat(verdict.has("ONLINE_DEPARTMENT")).isTrue();
        assertThat(verdict.alternatives()).isNotEmpty();
    }

    @Test
    void aMinorAloneIsSentToTheParents() {
        Form form = setsuko().with("patientBirth", "2010-01-15");

        assertThat(check.refusals(form)).extracting(Finding::code).containsExactly("MINOR_SELF");
    }

    @Test
    void theFamilyOfAnAdultNeedsAConsentForm() {
        Form form =
                setsuko()
                        .with("relation", "CHILD")
                        .with("consent", "GIVEN")
                        .with("absence", "FAR_AWAY");

        assertThat(check.refusals(form)).isEmpty();
        assertThat(check.check(form).route()).contains(Route.FAMILY);
    }

    private static Form setsuko() {
        return Form.blank().with("relation", "SELF").with("patientBirth", "S25.6.3");
    }
}
