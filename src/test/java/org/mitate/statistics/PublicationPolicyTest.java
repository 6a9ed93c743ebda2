package org.mitate.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Month;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

class PublicationPolicyTest {

    private static final ZoneId TOKYO = ZoneId.of("Asia/Tokyo");
    private static final FiscalYear YEAR = new FiscalYear(2026, Month.APRIL);

    private final PublicationPolicy policy = new PublicationPolicy(5);

    @Test
    void aFiscalYearRunsFromAprilToMarch() {
        assertThat(FiscalYear.of(LocalDate.parse("2027-03-31"), Month.APRIL)).isEqualTo(YEAR);
        assertThat(FiscalYear.of(LocalDate.parse("2027-04-01"), Month.APRIL))
                .isEqualTo(YEAR.next());
        assertThat(YEAR.last()).isEqualTo("2027-03-31");
    }

    @Test
    void aRunningYearEndsWithTheLastWholeMonthAndIsToldInSteps() {
        var day = LocalDate.parse("2026-11-24");

        assertThat(policy.period(YEAR, day, TOKYO).last()).isEqualTo("2026-10-31");
        assertThat(policy.step(YEAR, day)).isEqualTo(5);
    }

    @Test
    void inTheFirstMonthThereIsNothingToShow() {
        assertThat(policy.period(YEAR, LocalDate.parse("2026-04-30"), TOKYO).isEmpty()).isTrue();
        assertThat(policy.period(YEAR, LocalDate.parse("2026-05-01"), TOKYO).isEmpty()).isFalse();
    }

    @Test
    void aMonthAfterItsEndTheYearIsExact() {
        assertThat(policy.isFinal(YEAR, LocalDate.parse("2027-04-30"))).isFalse();
        assertThat(policy.isFinal(YEAR, LocalDate.parse("2027-05-01"))).isTrue();
        assertThat(policy.period(YEAR, LocalDate.parse("2027-05-01"), TOKYO).last())
                .isEqualTo("2027-03-31");
    }
}
