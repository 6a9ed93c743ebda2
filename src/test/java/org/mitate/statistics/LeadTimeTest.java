package org.mitate.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class LeadTimeTest {

    @Test
    void theNearestRankIsADayOnWhichSomebodyReallyCame() {
        var time = LeadTime.of(List.of(30, 10, 20, 40));

        assertThat(time.median()).hasValue(20);
        assertThat(time.ninetieth()).hasValue(40);
    }

    @Test
    void nothingIsTheMedianOfNothing() {
        assertThat(LeadTime.of(List.of()).median()).isEmpty();
    }

    @Test
    void aPublishedPercentileLeavesFiveOnEachSide() {
        assertThat(LeadTime.of(days(9), 5).median()).isEmpty();
        assertThat(LeadTime.of(days(10), 5).median()).hasValue(5);
        assertThat(LeadTime.of(days(49), 5).ninetieth()).isEmpty();
        assertThat(LeadTime.of(days(50), 5).ninetieth()).hasValue(45);
    }

    /// 1, 2, 3 … days.
    private static List<Integer> days(int talks) {
        return IntStream.rangeClosed(1, talks).boxed().toList();
    }
}
