package org.mitate.consultation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mitate.consultation.Talk.Flag;
import org.mitate.hospital.Price.Step;
import org.mitate.hospital.Profiles;
import org.mitate.hospital.terms.Mode;

class TalkTest {

    private static final List<Step> STEPS = Profiles.KEIO.feeSchedule().steps(Mode.IN_PERSON);

    @ParameterizedTest(name = "{0} counts as {1} seconds")
    @CsvSource({
        "0:00.9, 0",
        "0:01, 1",
        "30:00, 1800",
        "30:00.9, 1800",
        "30:01, 1801",
        "60:01, 3601"
    })
    void secondsAreTruncated(String length, long seconds) {
        assertThat(Stopwatch.inPerson().endedAfter(length).seconds()).isEqualTo(seconds);
    }

    @Test
    void onlyPausesAreDeducted() {
        var talk = Stopwatch.inPerson().paused(600, 690).paused(1200, 1230).endedAfter("32:00");

        assertThat(talk.seconds()).isEqualTo(1800);
    }

    @Test
    void aPauseOutsideOfTheTalkDeductsNothing() {
        var talk = Stopwatch.inPerson().paused(-100, 0).paused(1790, 1900).endedAfter("30:00");

        assertThat(talk.seconds()).isEqualTo(1790);
    }

    @Test
    void theClockNeverStopsByItself() {
        var talk = Stopwatch.inPerson().running();

        assertThat(talk.seconds(Stopwatch.START.plusSeconds(7200))).isEqualTo(7200);
    }

    @Test
    void theInstantOfTheNextStepMovesWithThePauses() {
        var talk = Stopwatch.inPerson().paused(60, 120).running();

        assertThat(talk.when(1800, Stopwatch.START.plusSeconds(600)))
                .isEqualTo(Stopwatch.START.plusSeconds(1860));
    }

    @ParameterizedTest(name = "{0}: flags {1}")
    @CsvSource(
            value = {
                "30:00 | ",
                "30:00.9 | ",
                "30:01 | NO_AGREEMENT",
                "60:00 | NO_AGREEMENT",
                "60:01 | NO_AGREEMENT OVER_LIMIT"
            },
            delimiter = '|')
    void anOverrunWithoutAgreementIsFlagged(String length, String flags) {
        var talk = Stopwatch.inPerson().endedAfter(length);

        assertThat(flagsOf(talk)).containsExactlyInAnyOrder(flags(flags));
    }

    @Test
    void anAgreementCoversItsOwnStepOnly() {
        var talk = Stopwatch.inPerson().agreed(1801, 1790);

        assertThat(flagsOf(talk.endedAfter("44:00"))).isEmpty();
        assertThat(flagsOf(talk.endedAfter("45:01"))).containsExactly(Flag.NO_AGREEMENT);
        assertThat(flagsOf(talk.agreed(2701, 2699).endedAfter("60:00"))).isEmpty();
    }

    @Test
    void anAgreementAfterTheStepHasPassedIsTooLate() {
        assertThat(flagsOf(Stopwatch.inPerson().agreed(1801, 1800).endedAfter("40:00"))).isEmpty();
        assertThat(flagsOf(Stopwatch.inPerson().agreed(1801, 1801).endedAfter("40:00")))
                .containsExactly(Flag.NO_AGREEMENT);
    }

    @Test
    @DisplayName("S12 the talk ends when a recording is noticed, and the time counts to the end")
    void theTimeCountsToTheEnd() {
        assertThat(Stopwatch.inPerson().endedAfter("12:34.5").seconds()).isEqualTo(754);
    }

    private static java.util.Set<Flag> flagsOf(Talk talk) {
        return talk.flags(STEPS, Stopwatch.START);
    }

    private static Flag[] flags(@org.jspecify.annotations.Nullable String names) {
        if (names == null) return new Flag[0];
        return List.of(names.split(" ")).stream().map(Flag::valueOf).toArray(Flag[]::new);
    }
}
