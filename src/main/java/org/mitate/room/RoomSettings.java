package org.mitate.room;

import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// What an operator says about the ways between the browsers (docs/operations/room.md).
///
/// @param stun addresses as `stun:turn.example.org:3478`, by which a browser learns its own address
/// @param turn null where no relay is run: then browsers behind strict networks do not meet
@ConfigurationProperties("mitate.room")
record RoomSettings(@DefaultValue List<String> stun, @Nullable Turn turn) {

    /// The hospital's coturn, run with `use-auth-secret`.
    ///
    /// @param urls as `turn:turn.example.org:3478?transport=udp` and
    /// `turns:turn.example.org:443?transport=tcp`
    /// @param ttl how long a pass opens the relay; longer than any talk
    /// @param only nothing goes directly, so that neither side learns the other's address
    record Turn(
            List<String> urls,
            String secret,
            @DefaultValue("4h") Duration ttl,
            @DefaultValue("false") boolean only) {

        Turn {
            if (!urls.isEmpty() && secret.isBlank()) {
                throw new IllegalArgumentException("mitate.room.turn.secret is empty");
            }
        }

        @Override
        public String toString() {
            return "relay at " + urls;
        }
    }
}
