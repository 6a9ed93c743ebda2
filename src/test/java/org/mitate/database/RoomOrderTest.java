package org.mitate.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class RoomOrderTest {

    @Test
    void theTablesOfARoomComeAfterThoseOfTheRoomsItCalls() {
        List<String> rooms = List.of("billing", "cases", "consultation", "ledger", "staff");

        assertThat(RoomOrder.of(rooms))
                .containsExactly("ledger", "staff", "cases", "consultation", "billing");
    }
}
