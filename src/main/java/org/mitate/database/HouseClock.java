package org.mitate.database;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.function.Supplier;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/// The one clock of the house, in whole milliseconds: this machine's, corrected by how far the
/// database's is ahead, so that all nodes tell the same time.
@Component("houseClock")
class HouseClock extends Clock {

    private static final Clock MACHINE = Clock.systemUTC();

    private final Supplier<Duration> ahead;
    private final ZoneId zone;

    @Autowired
    HouseClock(DatabaseTime ahead) {
        this(ahead, ZoneOffset.UTC);
    }

    private HouseClock(Supplier<Duration> ahead, ZoneId zone) {
        this.ahead = ahead;
        this.zone = zone;
    }

    @Override
    public Instant instant() {
        return MACHINE.instant().plus(ahead.get()).truncatedTo(ChronoUnit.MILLIS);
    }

    @Override
    public ZoneId getZone() {
        return zone;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return new HouseClock(ahead, zone);
    }
}
