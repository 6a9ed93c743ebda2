package org.mitate.scheduling.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.mitate.hospital.terms.Mode;

class HoursTest {

    private static final LocalDate TUESDAY = LocalDate.parse("2026-12-15");

    @Test
    void theSameHoursGoOnAfterADay() {
        Hours weekly = from("2026-01-06", null, "13:00", "17:00");

        Hours rest = weekly.after(TUESDAY, UUID.randomUUID()).orElseThrow();

        assertThat(rest.isOn(TUESDAY)).isFalse();
        assertThat(rest.isOn(TUESDAY.plusWeeks(1))).isTrue();
        assertThat(rest.validTo()).isNull();
    }

    @Test
    void nothingIsLeftAfterTheLastDay() {
        Hours ending = from("2026-01-06", "2026-12-15", "13:00", "17:00");

        assertThat(ending.after(TUESDAY, UUID.randomUUID())).isEmpty();
    }

    @Test
    void hoursMeetOnTheSameDaysAndTimesOnly() {
        Hours weekly = from("2026-01-06", null, "13:00", "17:00");

        assertThat(weekly.meets(from("2026-12-15", "2026-12-15", "16:00", "18:00"))).isTrue();
        assertThat(weekly.meets(from("2026-12-15", null, "17:00", "18:00"))).isFalse();
        assertThat(weekly.meets(from("2025-01-07", "2025-12-30", "13:00", "17:00"))).isFalse();
    }

    private static Hours from(String first, @Nullable String last, String opens, String closes) {
        return new Hours(
                UUID.randomUUID(),
                new RoomId(UUID.randomUUID()),
                DayOfWeek.TUESDAY,
                LocalTime.parse(opens),
                LocalTime.parse(closes),
                Set.of(Mode.IN_PERSON),
                LocalDate.parse(first),
                last == null ? null : LocalDate.parse(last));
    }
}
