package org.mitate.guide.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.mitate.hospital.Profiles;

class PriceTableTest {

    @Test
    void aModeThatEndsEarlierLeavesItsLongerTimesEmpty() {
        var rows = PriceTable.of(Profiles.UNTAXED.feeSchedule()).rows();

        assertThat(rows).extracting(PriceTable.Row::minutes).containsExactly(30, 60);
        assertThat(rows.getLast().cells().getLast().yen()).isEmpty();
    }

    @Test
    void everyIncrementHasItsRow() {
        var rows = PriceTable.of(Profiles.INCREMENTS.feeSchedule()).rows();

        assertThat(rows)
                .extracting(PriceTable.Row::minutes)
                .isEqualTo(List.of(20, 30, 40, 45, 50, 60));
    }
}
