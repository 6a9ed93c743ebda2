package org.mitate.consultation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.mitate.cases.CaseFile;
import org.mitate.cases.Move;
import org.mitate.cases.Reason;
import org.mitate.cases.Stage;
import org.mitate.cases.Transition;
import org.mitate.consultation.Talk.Flag;
import org.mitate.staff.StaffMember;
import org.springframework.beans.factory.annotation.Autowired;

class TalkDeskTest extends OnTheDay {

    @Autowired private TalkDesk talks;

    @Test
    @DisplayName("F02 thirty minutes and nine tenths of a second are 1800 seconds")
    void thirtyMinutesAreTruncated() {
        CaseFile file = day.over(doctor, Duration.ofMillis(30 * 60_000 + 900));

        Talk talk = talk(file);
        assertThat(file.stage()).isEqualTo(Stage.CONSULTED);
        assertThat(talk.seconds()).isEqualTo(1800);
        assertThat(consultations.flags(talk)).isEmpty();
        assertThat(talk.priceVersion()).isEqualTo("2026-11");
    }

    @Test
    @DisplayName("F03 an overrun of a second without agreement is flagged for everybody")
    void anOverrunWithoutAgreementIsFlagged() {
        CaseFile file = day.over(doctor, Duration.ofSeconds(1801));

        assertThat(consultations.flags(talk(file))).containsExactly(Flag.NO_AGREEMENT);
        assertThat(file.course().flags()).contains("NO_AGREEMENT");
    }

    @Test
    void anAgreementInTimeIsKept() {
        CaseFile file = day.talking(doctor);
        clock.advance(Duration.ofMinutes(27));
        people.as(doctor, () -> talks.agree(file.id(), 1801, UUID.randomUUID()));
        clock.advance(Duration.ofMinutes(10));

        CaseFile over = day.end(doctor, file);

        assertThat(consultations.flags(talk(over))).isEmpty();
        assertThat(talk(over).agreements().getFirst().by()).isEqualTo(doctor.name().written());
    }

    @Test
    void onlyAPublishedStepCanBeAgreedTo() {
        CaseFile file = day.talking(doctor);

        assertThatThrownBy(
                        () ->
                                people.as(
                                        doctor,
                                        () -> talks.agree(file.id(), 1500, UUID.randomUUID())))
                .hasMessage("NO_SUCH_STEP");
    }

    @Test
    void aPauseCausedByTheSystemIsDeductedWithReasonAndBothInstants() {
        CaseFile file = day.talking(doctor);
        clock.advance(Duration.ofMinutes(10));
        var cause = new Reason("SYSTEM", "館内の停電");
        people.as(doctor, () -> talks.pause(file.id(), cause, UUID.randomUUID()));
        clock.advance(Duration.ofMinutes(4));
        people.as(doctor, () -> talks.resume(file.id(), UUID.randomUUID()));
        clock.advance(Duration.ofMinutes(20));

        Talk talk = talk(day.end(doctor, file));

        assertThat(talk.seconds()).isEqualTo(1800);
        assertThat(talk.pauses().getFirst().reason()).isEqualTo("館内の停電");
        assertThat(talk.pauses().getFirst().to()).isNotNull();
    }

    @Test
    void anOpenPauseEndsWithTheTalk() {
        CaseFile file = day.talking(doctor);
        clock.advance(Duration.ofMinutes(10));
        var cause = new Reason("HOSPITAL", "急患の呼び出し");
        people.as(doctor, () -> talks.pause(file.id(), cause, UUID.randomUUID()));
        clock.advance(Duration.ofMinutes(30));

        assertThat(talk(day.end(doctor, file)).seconds()).isEqualTo(600);
    }

    @Test
    void pressingStartTwiceIsOnce() {
        CaseFile file = day.checkedIn(doctor);
        UUID key = UUID.randomUUID();
        people.as(doctor, () -> talks.start(file.id(), key));
        var started = talk(file).start();
        clock.advance(Duration.ofSeconds(2));

        people.as(doctor, () -> talks.start(file.id(), key));

        assertThat(talk(file).start()).isEqualTo(started);
    }

    @Test
    void nobodyElseMayPress() {
        CaseFile file = day.talking(doctor);
        StaffMember other = schedules.doctor();

        assertThatThrownBy(
                        () ->
                                people.as(
                                        other,
                                        () -> talks.end(file.id(), Reason.NONE, UUID.randomUUID())))
                .hasMessage("NOT_YOUR_STEP");
        assertThatThrownBy(() -> people.as(other, () -> talks.keep(file.id(), Set.of(1), "見た")))
                .hasMessage("NOT_YOUR_STEP");
    }

    @Test
    void ticksAndNotesAreKeptForTheOpinion() {
        CaseFile file = day.talking(doctor);

        people.as(doctor, () -> talks.keep(file.id(), Set.of(1, 2), "10年成績を図で示した。"));

        var notes = consultations.notes(file.id());
        assertThat(notes.ticked()).containsExactlyInAnyOrder(1, 2);
        assertThat(notes.words()).isEqualTo("10年成績を図で示した。");
        assertThat(notes.savedAt()).isEqualTo(clock.instant());
    }

    @Test
    @DisplayName(
            "S13 a prescription is asked for: noted that it is not possible, the clock goes on")
    void aPrescriptionIsNotPossible() {
        CaseFile file = day.talking(doctor);

        people.as(doctor, () -> talks.remark(file.id(), Remark.TREATMENT_ASKED, UUID.randomUUID()));

        assertThat(shelf.journal(file.id()))
                .anyMatch(line -> line.code().equals("TREATMENT_ASKED"));
        assertThat(talk(file).ended()).isEmpty();
    }

    @Test
    @DisplayName("S12 the doctor ends because of a recording: the reason stays, the time counts")
    void aRecordingEndsTheTalk() {
        CaseFile file = day.talking(doctor);
        clock.advance(Duration.ofMinutes(12));
        var recording = new Reason("RECORDING", "机の上の電話で録音していた");

        people.as(doctor, () -> talks.end(file.id(), recording, UUID.randomUUID()));

        assertThat(talk(file).seconds()).isEqualTo(720);
        assertThat(shelf.journal(file.id()))
                .anyMatch(line -> line.code().equals("END") && line.reason().equals(recording));
    }

    @Test
    @DisplayName("F18 somebody else came: stopped before the start, no talk, no fee")
    void somebodyElseCame() {
        CaseFile file = day.booked(doctor);
        var reason = new Reason("IDENTITY", "免許証の名前が違う");

        people.as(
                people.secretary(),
                () -> talks.stop(file.id(), Move.following(Transition.ABORT).because(reason)));

        assertThat(situations.again(file).stage()).isEqualTo(Stage.ABORTED);
        assertThat(consultations.of(file.id())).isEmpty();
    }

    @Test
    void aFailureStopsTheTalkAndItsClock() {
        CaseFile file = day.talking(doctor);
        clock.advance(Duration.ofMinutes(5));
        var reason = new Reason("SYSTEM", "電子カルテが止まった");

        people.as(
                doctor,
                () -> talks.stop(file.id(), Move.following(Transition.ABORT).because(reason)));
        clock.advance(Duration.ofMinutes(5));

        assertThat(talk(file).seconds()).isEqualTo(300);
    }

    private Talk talk(CaseFile file) {
        return consultations.of(file.id()).orElseThrow();
    }
}
