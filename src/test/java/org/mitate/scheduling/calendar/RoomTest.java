package org.mitate.scheduling.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.mitate.cases.application.Unavailable.Part;
import org.mitate.hospital.terms.Mode;

class RoomTest {

    private static final LocalDate TUESDAY = LocalDate.parse("2026-12-15");
    private static final Duration HOUR = Duration.ofHours(1);

    @Test
    void nothingIsPlannedWhileTheRoomIsRepaired() {
        Room room = closed(new Leave(UUID.randomUUID(), TUESDAY, TUESDAY, Part.AFTERNOON, "工事"));

        assertThat(room.isClosed(TUESDAY.atTime(14, 0), HOUR)).isTrue();
        assertThat(room.isClosed(TUESDAY.atTime(10, 0), HOUR)).isFalse();
        assertThat(room.isClosed(TUESDAY.plusDays(1).atTime(14, 0), HOUR)).isFalse();
    }

    private static Room closed(Leave closure) {
        return new Room(
                new RoomId(UUID.randomUUID()),
                "相談室1",
                "外来棟3階",
                Set.of(Mode.IN_PERSON),
                Room.USUAL_SEATS,
                true,
                List.of(closure));
    }
}
