package org.mitate.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.mitate.Applications;
import org.mitate.Clinic;
import org.mitate.People;
import org.mitate.Schedules;
import org.mitate.Situations;
import org.mitate.TalkDay;
import org.mitate.TestClock;
import org.mitate.cases.CaseFile;
import org.mitate.cases.Move;
import org.mitate.cases.Reason;
import org.mitate.cases.Stage;
import org.mitate.cases.Transition;
import org.mitate.consultation.TalkDesk;
import org.mitate.hospital.terms.Mode;
import org.mitate.review.DeclineReason;
import org.mitate.review.ReviewBoard;
import org.springframework.beans.factory.annotation.Autowired;

/// The journal is the figure. Other tests leave cases too, so each test counts what it adds.
@Clinic
class YearbookTest {

    private static final String DEPARTMENT = Applications.DEPARTMENT.code();

    @Autowired private Yearbook yearbook;
    @Autowired private Situations situations;
    @Autowired private Schedules schedules;
    @Autowired private TalkDay day;
    @Autowired private TalkDesk talks;
    @Autowired private ReviewBoard reviews;
    @Autowired private People people;
    @Autowired private TestClock clock;

    @Test
    void aTalkThatWasHeldCountsWithItsLeadTime() {
        Tally before = whole();

        day.over(schedules.doctor(), Duration.ofMinutes(20));

        Tally after = whole();
        assertThat(after.applications()).isEqualTo(before.applications() + 1);
        assertThat(after.accepted()).isEqualTo(before.accepted() + 1);
        assertThat(after.held(DEPARTMENT, Mode.IN_PERSON))
                .isEqualTo(before.held(DEPARTMENT, Mode.IN_PERSON) + 1);
        assertThat(after.days(Tally.Held::sinceReceipt))
                .as("received on 24 November, held on 15 December")
                .hasSize(before.talks().size() + 1)
                .contains(21);
    }

    @Test
    @DisplayName("F21 a talk that was broken off is no consultation, but an end of its own")
    void aTalkBrokenOffIsNoConsultation() {
        Tally before = whole();
        var doctor = schedules.doctor();
        CaseFile file = day.talking(doctor);

        people.as(
                doctor,
                () ->
                        talks.stop(
                                file.id(),
                                Move.following(Transition.ABORT).because(Reason.of("SYSTEM"))));

        Tally after = whole();
        assertThat(after.talks()).hasSameSizeAs(before.talks());
        assertThat(ended(after, "ABORTED")).isEqualTo(ended(before, "ABORTED") + 1);
    }

    @Test
    @DisplayName("EX03 a case declined for want of a specialist counts under this reason")
    void aDeclinedCaseCountsUnderItsReason() {
        Tally before = whole();
        CaseFile file = situations.inReview();

        people.as(
                people.reviewer(DEPARTMENT),
                () ->
                        reviews.decline(
                                file.id(),
                                DeclineReason.NO_SPECIALIST,
                                "",
                                Move.following(Transition.DECLINE)));

        Tally after = whole();
        assertThat(after.declinedFor("NO_SPECIALIST"))
                .isEqualTo(before.declinedFor("NO_SPECIALIST") + 1);
        assertThat(after.accepted()).isEqualTo(before.accepted());
    }

    @Test
    @DisplayName("EX06 a death stays among the applications and is shown to the hospital only")
    void aDeathStaysAmongTheApplications() {
        Tally before = whole();
        CaseFile file = situations.checking(Applications.self());

        situations.move(people.secretary(), file, Transition.RECORD_DEATH);

        Tally after = whole();
        assertThat(after.applications()).isEqualTo(before.applications() + 1);
        assertThat(ended(after, "DECEASED")).isEqualTo(ended(before, "DECEASED") + 1);
    }

    @Test
    void theTimeInAStageIsMeasuredFromTheJournal() {
        CaseFile file = situations.checking(Applications.self());
        int standing = waiting("CHECKING").now();
        int passed = waiting("CHECKING").passed();

        clock.advance(Duration.ofDays(3));
        situations.move(people.secretary(), file, Transition.WITHDRAW);

        assertThat(waiting("CHECKING").now()).isEqualTo(standing - 1);
        assertThat(waiting("CHECKING").passed()).isEqualTo(passed + 1);
    }

    @Test
    void everyStageThatIsNoEndIsMeasured() {
        var stages = Arrays.stream(Stage.values()).filter(stage -> !stage.isEnd()).map(Enum::name);

        assertThat(WaitingBook.STAGES).containsExactlyElementsOf(stages.toList());
    }

    @Test
    void everyEndIsCountedSomewhere() {
        var ends = Stage.ENDS.stream().map(Enum::name).filter(end -> !end.equals("CLOSED"));

        var counted = Stream.concat(Tally.OTHER_ENDS.stream(), Stream.of("DECLINED", "REFUSED"));
        assertThat(ends).containsExactlyInAnyOrderElementsOf(counted.toList());
        assertThat(Tally.REASONS)
                .containsAll(Arrays.stream(DeclineReason.values()).map(Enum::name).toList());
    }

    @Test
    void thePublicSeesAYearOnlyAfterItsFirstMonth() {
        situations.received(Applications.self());

        assertThat(yearbook.years()).contains(year());
        assertThat(yearbook.published(year()).orElseThrow().isFinal()).isFalse();
        assertThat(yearbook.published(year().next())).isEmpty();
    }

    @Test
    void aFinalYearIsExact() {
        day.over(schedules.doctor(), Duration.ofMinutes(20));
        clock.set("2027-05-01T09:00+09:00");

        Tally whole = yearbook.whole(year(), "");
        var shown = yearbook.published(year()).orElseThrow();

        assertThat(shown.isFinal()).isTrue();
        assertThat(shown.applications())
                .isEqualTo(new Grain(yearbook.smallestCell(), 1).alone(whole.applications()));
    }

    private FiscalYear year() {
        return FiscalYear.of(LocalDate.parse("2026-11-24"), yearbook.now().begins());
    }

    private Tally whole() {
        return yearbook.whole(year(), DEPARTMENT);
    }

    private Waiting waiting(String stage) {
        return yearbook.waiting(year(), "").stream()
                .filter(waiting -> waiting.stage().equals(stage))
                .findFirst()
                .orElseThrow();
    }

    private static int ended(Tally tally, String stage) {
        return tally.ended().getOrDefault(stage, 0);
    }
}
