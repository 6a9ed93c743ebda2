package org.mitate.demo;

import static java.util.Comparator.naturalOrder;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.mitate.Clinic;
import org.mitate.TestClock;
import org.mitate.cases.CaseFile;
import org.mitate.cases.CaseShelf;
import org.mitate.cases.JournalEntry;
import org.mitate.cases.Stage;
import org.mitate.demo.SampleCase.Story;
import org.mitate.intake.WritingDesk;
import org.mitate.scheduling.Appointments;
import org.springframework.beans.factory.annotation.Autowired;

/// Fills the demo hospital through its front doors, here on the Tuesday of the scenarios.
@Clinic
@TestInstance(Lifecycle.PER_CLASS)
class PerformanceTest {

    @Autowired private Performance performance;
    @Autowired private CaseShelf shelf;
    @Autowired private WritingDesk writing;
    @Autowired private Appointments appointments;
    @Autowired private Showcase showcase;
    @Autowired private TestClock clock;

    private final List<SampleCase> cast = Casting.cases();

    @BeforeAll
    void playTheWholeCast() {
        clock.reset();
        performance.play(new Machine(clock));
    }

    @Test
    void everyCaseHasComeAsFarAsItsStorySays() {
        assertThat(cast).allSatisfy(this::hasComeAsFarAsItsStorySays);
    }

    private void hasComeAsFarAsItsStorySays(SampleCase sample) {
        if (sample.story() == Story.PREPARED) {
            assertThat(writing.find(sample.number())).isPresent();
        } else {
            assertThat(file(sample).stage()).as(sample.patientWritten()).isEqualTo(end(sample));
        }
    }

    @Test
    void everyStageOfTheWorkflowCanBeSeen() {
        Set<Stage> seen = received().map(sample -> file(sample).stage()).collect(toSet());

        assertThat(seen).containsAll(Arrays.asList(Stage.values()));
    }

    @Test
    void everyHistoryRunsForwardAndEndsBeforeNow() {
        assertThat(received()).allSatisfy(sample -> assertRunsForward(journal(sample)));
    }

    private static void assertRunsForward(List<JournalEntry> journal) {
        List<Instant> times = journal.stream().map(JournalEntry::at).toList();

        assertThat(times).isSortedAccordingTo(naturalOrder());
        assertThat(times).allMatch(time -> time.isBefore(TestClock.OPENING));
    }

    @Test
    void bookedTalksLieAheadAndOffersAreStillKept() {
        CaseFile booked = file(one(Story.BOOKED));
        CaseFile offered = file(one(Story.OFFERED));

        assertThat(booked.course().appointmentAt()).isAfter(TestClock.OPENING);
        assertThat(appointments.offers(offered.id())).hasSize(3);
        assertThat(file(one(Story.PRIORITY)).course().priority()).isTrue();
    }

    @Test
    void aTalkGoesOnAtThisMoment() {
        CaseFile file = file(one(Story.IN_CONSULTATION));

        Instant begun = journal(one(Story.IN_CONSULTATION)).getLast().at();
        assertThat(begun).isEqualTo(TestClock.OPENING.minus(TodaysTalks.UNDER_WAY));
        assertThat(file.course().appointmentAt()).isBeforeOrEqualTo(begun);
    }

    @Test
    void playingAgainChangesNothing() {
        int entries = journal(one(Story.CLOSED)).size();

        performance.play(new Machine(clock));

        assertThat(journal(one(Story.CLOSED))).hasSize(entries);
    }

    @Test
    void whoWalksThroughTheDemoIsShownSomethingByEveryExhibit() {
        assertThat(showcase.pieces())
                .extracting(Showcase.Piece::exhibit)
                .containsExactly(Exhibit.values());
    }

    @Test
    void theOwnCopiesOpenTheStatusPage() {
        assertThat(showcase.ownCopies())
                .hasSize(3)
                .allMatch(copy -> writing.mayAsk(copy.number(), copy.secret()));
    }

    private Stream<SampleCase> received() {
        return cast.stream().filter(sample -> sample.story() != Story.PREPARED);
    }

    private SampleCase one(Story story) {
        return cast.stream().filter(sample -> sample.story() == story).findFirst().orElseThrow();
    }

    private CaseFile file(SampleCase sample) {
        return shelf.get(sample.number());
    }

    private List<JournalEntry> journal(SampleCase sample) {
        return shelf.journal(file(sample).id());
    }

    private static Stage end(SampleCase sample) {
        return switch (sample.story()) {
            case OFFERED, PRIORITY -> Stage.SCHEDULING;
            case DECLINED_TOLD -> Stage.DECLINED;
            case BOOKED_TODAY -> Stage.BOOKED;
            case PAID -> Stage.CONSULTED;
            case CANCELLED -> Stage.CANCELLED_BY_HOSPITAL;
            default -> Stage.valueOf(sample.story().name());
        };
    }

    /// The present of the test clinic stands still.
    record Machine(TestClock clock) implements TimeMachine {

        @Override
        public Instant present() {
            return TestClock.OPENING;
        }

        @Override
        public void set(Instant past) {
            clock.set(past);
        }

        @Override
        public void returnToThePresent() {
            clock.reset();
        }
    }
}
