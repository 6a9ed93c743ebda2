package org.mitate.consultation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.mitate.consultation.Talk.Gap;

/// What may still be taken off a talk: never more than was real, and nothing twice.
class CountedTimeTest {

    private static final Instant START = Stopwatch.START;

    @Test
    void aCutBeforeTheStartCountsFromTheStart() {
        assertThat(counted(Stopwatch.inPerson().running(), -30, 40)).containsExactly(gap(0, 40));
    }

    @Test
    void whatIsOffAlreadyIsNotTakenOffAgain() {
        var talk = Stopwatch.inPerson().paused(100, 160).running();

        assertThat(counted(talk, 90, 200)).containsExactly(gap(90, 100), gap(160, 200));
        assertThat(counted(talk, 110, 150)).isEmpty();
    }

    @Test
    void cutsThatOverlapAreOne() {
        var talk = Stopwatch.inPerson().paused(100, 160).paused(170, 200).running();

        assertThat(counted(talk, 150, 190)).containsExactly(gap(160, 170));
    }

    @Test
    void whileALineIsCutTheClockStands() {
        Instant now = START.plusSeconds(700);

        var talk = Stopwatch.inPerson().paused(100, 160).running().stillSince(at(600), now);

        assertThat(talk.isPaused()).isTrue();
        assertThat(talk.seconds(now)).isEqualTo(540);
        assertThat(talk.seconds(now.plusSeconds(60))).isEqualTo(540);
    }

    private static List<Gap> counted(Talk talk, long from, long to) {
        return talk.counted(at(from), at(to));
    }

    private static Gap gap(long from, long to) {
        return new Gap(at(from), at(to));
    }

    private static Instant at(long second) {
        return START.plusSeconds(second);
    }
}
