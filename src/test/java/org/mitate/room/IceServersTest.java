package org.mitate.room;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.mitate.room.RoomSettings.Turn;

/// The passes for the hospital's relay.
class IceServersTest {

    private static final String RELAY = "turn:turn.example.org:3478?transport=udp";
    private static final Clock CLOCK =
            Clock.fixed(Instant.parse("2026-12-15T05:00:00Z"), ZoneOffset.UTC);

    @Test
    void aPassEndsByItselfAndSaysNothingOfAnybody() {
        var turn = new Turn(List.of(RELAY), "secret", Duration.ofHours(4), false);
        var servers = new IceServers(new RoomSettings(List.of("stun:a.example"), turn), CLOCK);

        var given = servers.fresh();

        assertThat(given).hasSize(2);
        long until = Instant.parse("2026-12-15T09:00:00Z").getEpochSecond();
        assertThat(given.getLast().username()).matches(until + ":[0-9a-f-]{36}");
        assertThat(Objects.requireNonNull(given.getLast().credential())).hasSize(28);
        assertThat(given).isNotEqualTo(servers.fresh());
        assertThat(servers.relayOnly()).isFalse();
    }

    @Test
    void withoutARelayBrowsersMeetDirectly() {
        var servers = new IceServers(new RoomSettings(List.of(), null), CLOCK);

        assertThat(servers.fresh()).isEmpty();
        assertThat(servers.haveRelay()).isFalse();
    }

    @Test
    void aRelayWithoutASecretIsAMistake() {
        assertThatThrownBy(() -> new Turn(List.of(RELAY), " ", Duration.ofHours(4), false))
                .hasMessageContaining("mitate.room.turn.secret");
    }
}
