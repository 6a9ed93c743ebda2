package org.mitate.room.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.mitate.Schedules;
import org.mitate.cases.CaseDesk;
import org.mitate.cases.CaseFile;
import org.mitate.cases.Move;
import org.mitate.cases.Reason;
import org.mitate.cases.Stage;
import org.mitate.cases.Transition;
import org.mitate.consultation.CheckIn.Identity;
import org.mitate.room.OnlineTalk;
import org.mitate.room.identity.IdentityCheck.DoctorPaper;
import org.mitate.room.identity.IdentityCheck.PlainPaper;
import org.mitate.staff.StaffMember;
import org.springframework.beans.factory.annotation.Autowired;

class IdentityDeskTest extends OnlineTalk {

    @Autowired private CaseDesk desk;
    @Autowired private Schedules schedules;

    @Test
    void methodAndResultAreKeptAndTheTalkMayStart() {
        CaseFile file = identified();

        assertThat(file.stage()).isEqualTo(Stage.CHECKED_IN);
        assertThat(identities.of(file.id()).orElseThrow().shown()).isEqualTo(DoctorPaper.HPKI_CARD);
        assertThat(consultations.checkIn(file.id()).orElseThrow().attendees())
                .containsExactly("宮園 千晴（長女）");
        assertThat(talks.missing(file)).isEmpty();
    }

    @Test
    void withoutItNothingStarts() {
        CaseFile file = day.today(doctor);

        assertThat(talks.missing(file)).contains("IDENTITY");
        assertThatThrownBy(() -> people.as(doctor, () -> talks.start(file.id(), UUID.randomUUID())))
                .hasMessageStartingWith("START_");
    }

    @Test
    void threeRightAnswersStandForASecondPaper() {
        var two = Set.of(Question.BIRTH_DATE, Question.ADDRESS);
        var three = Set.of(Question.BIRTH_DATE, Question.ADDRESS, Question.OWN_DOCTOR);

        assertThat(asked(two).isEnough()).isFalse();
        assertThat(asked(three).isEnough()).isTrue();
    }

    @Test
    @DisplayName("F18 another person: stopped before the start, nothing to pay")
    void aMismatchStopsTheCase() {
        CaseFile file = day.today(doctor);
        var why = new Reason("IDENTITY", "写真が別の人");

        people.as(
                doctor, () -> talks.stop(file.id(), Move.following(Transition.ABORT).because(why)));

        assertThat(situations.again(file).stage()).isEqualTo(Stage.ABORTED);
        assertThat(consultations.of(file.id())).isEmpty();
    }

    @Test
    void whoComesInPersonIsReceivedByTheSecretariat() {
        StaffMember kido = schedules.doctor();
        CaseFile inPerson = schedules.booked(kido);
        CaseFile online = day.booked(doctor);
        StaffMember secretary = people.secretary();

        assertThat(people.as(kido, () -> desk.steps(inPerson))).doesNotContain(Transition.IDENTIFY);
        assertThat(people.as(secretary, () -> desk.steps(inPerson))).contains(Transition.CHECK_IN);
        assertThat(people.as(secretary, () -> desk.steps(online)))
                .doesNotContain(Transition.CHECK_IN);
        assertThat(people.as(doctor, () -> desk.steps(online))).contains(Transition.IDENTIFY);
    }

    private IdentityCheck asked(Set<Question> right) {
        return new IdentityCheck(
                Identity.ONE_AND_QUESTIONS,
                List.of(PlainPaper.PENSION),
                right,
                DoctorPaper.HPKI_CARD,
                List.of(),
                List.of(),
                clock.instant(),
                "城戸");
    }
}
