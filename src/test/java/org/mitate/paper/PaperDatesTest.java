package org.mitate.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import org.junit.jupiter.api.Test;

class PaperDatesTest {

    private static final LocalDate SUNDAY = LocalDate.of(2026, 11, 22);

    @Test
    void daysAreWrittenInTheEraWithTheirWeekday() {
        assertThat(PaperDates.inEraWithWeekday(SUNDAY)).isEqualTo("令和8年11月22日（日）");
        assertThat(PaperDates.dayWithWeekday(SUNDAY)).isEqualTo("11月22日（日）");
        assertThat(PaperDates.yearBothWays(SUNDAY)).isEqualTo("令和8年（2026年）");
    }

    @Test
    void timesAreWrittenInHalfDays() {
        assertThat(PaperDates.time(LocalTime.of(14, 0))).isEqualTo("午後2時");
        assertThat(PaperDates.time(LocalTime.of(9, 50))).isEqualTo("午前9時50分");
        assertThat(PaperDates.time(LocalTime.of(12, 15))).isEqualTo("午後12時15分");
    }
}
