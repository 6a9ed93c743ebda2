package org.mitate.demo;

import java.time.Clock;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Primary;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/// The clock of the demo hospital: while the sample cases are made it stands at moments of the past
/// months, afterwards it tells the time like every other.
@Primary
@Component
@Profile("demo")
class DemoClock extends Clock implements TimeMachine {

    private final Clock house;
    private volatile @Nullable Instant past;

    DemoClock(@Qualifier("houseClock") Clock house) {
        this.house = house;
    }

    @Override
    public void set(Instant moment) {
        past = moment;
    }

    @Override
    public void returnToThePresent() {
        past = null;
    }

    @Override
    public Instant present() {
        return house.instant();
    }

    @Override
    public Instant instant() {
        Instant shown = past;
        return shown == null ? house.instant() : shown;
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
