package org.mitate.database;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;

/// The one clock of the house, in whole milliseconds: this machine's, corrected by how far the
/// database's is ahead, so that all nodes tell the same time.
@Component
class HouseClock extends Clock {

    private final Clock machine = Clock.tickMillis(ZoneOffset.UTC);
    private final Supplier<Duration> ahead;

    HouseClock(DatabaseTime ahead) {
        this.ahead = ahead;
    }

    @Override
    public Instant instant() {
        Instant corrected = machine.instant().plus(ahead.get());
        return Instant.ofEpochMilli(corrected.toEpochMilli());
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        InstantSource source = this::instant;
        return source.withZone(zone);
    }
}
