package org.mitate.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mitate.hospital.terms.DocumentKind.REFERRAL_LETTER;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.mitate.Applications;
import org.mitate.Clinic;
import org.mitate.Situations;
import org.mitate.cases.CaseFile;
import org.mitate.cases.application.Application;
import org.mitate.cases.application.Consultee;
import org.mitate.cases.application.Consultee.Attendee;
import org.mitate.eligibility.Outcome;
import org.springframework.beans.factory.annotation.Autowired;

/// Who comes along with Kazuko Miyazono (rules.md R08).
@Clinic
class CompanionsTest {

    private static final Attendee BROTHER = new Attendee("宮園 健", "弟");

    @Autowired private Dossier dossier;
    @Autowired private Situations situations;

    @Test
    @DisplayName("E34 a brother sits in with the patient, who consults herself")
    void aBrotherComesAlong() {
        CaseFile file = situations.checking(with(List.of(BROTHER)), REFERRAL_LETTER);

        assertThat(dossier.check(file).verdict().outcome()).isEqualTo(Outcome.ELIGIBLE);
        assertThat(situations.again(file).course().flags()).doesNotContain("MANY_ATTENDEES");
    }

    @Test
    @DisplayName("E35 four people are a warning on the board, and the secretariat decides")
    void fourPeople() {
        CaseFile file = situations.checking(with(Collections.nCopies(3, BROTHER)), REFERRAL_LETTER);

        assertThat(dossier.check(file).verdict().outcome()).isEqualTo(Outcome.ELIGIBLE);
        assertThat(situations.again(file).course().flags()).contains("MANY_ATTENDEES");
    }

    private static Application with(List<Attendee> attendees) {
        Application kazuko = Applications.self();
        Consultee self = kazuko.consultee();
        var accompanied =
                new Consultee(
                        self.relation(),
                        self.name(),
                        self.birthDate(),
                        self.telephone(),
                        self.reachable(),
                        self.mail(),
                        self.parentalAuthority(),
                        self.absence(),
                        self.absenceText(),
                        self.consent(),
                        attendees);
        return Applications.of(kazuko.patient(), accompanied);
    }
}
