package org.mitate.consultation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.mitate.Applications;
import org.mitate.cases.CaseFile;
import org.mitate.cases.Move;
import org.mitate.cases.Stage;
import org.mitate.cases.Transition;
import org.mitate.consultation.CheckIn.Identity;
import org.mitate.eligibility.Finding;
import org.mitate.hospital.terms.DocumentKind;
import org.springframework.beans.factory.annotation.Autowired;

class CheckInTest extends OnTheDay {

    @Autowired private CheckInDesk checkIns;

    @Test
    void theSecretaryRecordsTheKindOfPaperAndWhoIsThere() {
        CaseFile file = day.booked(doctor);

        checkIn(file, seen(List.of("宮園 千晴（長女）"), "", false));

        var checkIn = consultations.checkIn(file.id()).orElseThrow();
        assertThat(situations.again(file).stage()).isEqualTo(Stage.CHECKED_IN);
        assertThat(checkIn.identity()).isEqualTo(Identity.MY_NUMBER_CARD);
        assertThat(checkIn.present()).isEqualTo(2);
    }

    @Test
    @DisplayName("E35 four persons where three may attend: the secretariat decides, with a reason")
    void theSecretariatDecidesOnAFourthPerson() {
        CaseFile file = day.booked(doctor);
        var three = List.of("長女", "長男", "次男");

        assertThatThrownBy(() -> checkIn(file, seen(three, "", false)))
                .hasMessage("TOO_MANY_ATTENDEES");
        checkIn(file, seen(three, "介助のため", false));

        assertThat(consultations.checkIn(file.id()).orElseThrow().decision()).isEqualTo("介助のため");
    }

    @Test
    @DisplayName("E34 a brother sits in beside the patient, who is the consultee")
    void aBrotherSitsIn() {
        CaseFile file = day.booked(doctor);

        checkIn(file, seen(List.of("宮園 隆（弟）"), "", false));

        assertThat(situations.again(file).stage()).isEqualTo(Stage.CHECKED_IN);
        assertThat(consultations.checkIn(file.id()).orElseThrow().attendees())
                .containsExactly("宮園 隆（弟）");
    }

    @Test
    @DisplayName("F22 a health-insurance card is offered: noted that everything is self-paid")
    void anInsuranceCardIsNoted() {
        CaseFile file = day.booked(doctor);

        checkIn(file, seen(List.of(), "", true));

        assertThat(shelf.journal(file.id()))
                .anyMatch(line -> line.code().equals("INSURANCE_OFFERED"));
    }

    @Test
    @DisplayName("E23 R07 a minor who has come of age meanwhile is stopped at check-in")
    void aMinorWhoCameOfAgeIsStopped() {
        CaseFile file =
                situations.schedulingFor(
                        Applications.parentOf("2008-12-14"), doctor, DocumentKind.CUSTODY_PROOF);

        clock.set("2026-12-13T10:00+09:00");
        assertThat(checkIns.obstacles(file)).isEmpty();

        clock.set("2026-12-14T00:00+09:00");
        assertThat(checkIns.obstacles(file)).extracting(Finding::code).contains("CONSENT_FORM");
    }

    private void checkIn(CaseFile file, CheckIn checkIn) {
        people.as(
                people.secretary(),
                () -> checkIns.checkIn(file.id(), checkIn, Move.following(Transition.CHECK_IN)));
    }

    private CheckIn seen(List<String> attendees, String decision, boolean insurance) {
        return new CheckIn(
                Identity.MY_NUMBER_CARD, attendees, decision, insurance, clock.instant(), "野々村 景子");
    }
}
