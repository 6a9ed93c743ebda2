package org.mitate.demo;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Primary;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/// The clock of the demo hospital: while the sample cases are made it runs through the past months,
/// afterwards it tells the time like every other.
@Primary
@Component
@Profile("demo")
class DemoClock extends Clock implements TimeMachine {

    private final Clock house;
    private volatile Duration behind = Duration.ZERO;

    DemoClock(@Qualifier("houseClock") Clock house) {
        this.house = house;
    }

    @Override
    public void set(Instant past) {
        behind = Duration.between(past, house.instant());
    }

    @Override
    public void returnToThePresent() {
        behind = Duration.ZERO;
    }

    @Override
    public Instant present() {
        return house.instant();
    }

    @Override
    public Instant instant() {
        return house.instant().minus(behind);
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
