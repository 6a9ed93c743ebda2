package org.mitate;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Primary;

/// A clock that stands still until a test moves it; at first it is Tuesday, 24 November 2026, 10:00
/// in Tokyo, the "today" of scenarios.md.
@Primary
public final class TestClock extends Clock {

    public static final Instant OPENING = Instant.parse("2026-11-24T10:00:00+09:00");

    private volatile Instant now = OPENING;
    private volatile @Nullable Instant going;

    public void reset() {
        now = OPENING;
        going = null;
    }

    /// From here on it goes, as every clock; only for a program of its own.
    public void goOn() {
        going = Instant.now();
    }

    public void set(Instant instant) {
        now = instant;
    }

    /// @param time with its offset, as `2027-02-01T09:00+09:00`
    public void set(String time) {
        now = OffsetDateTime.parse(time).toInstant();
    }

    public synchronized void advance(Duration duration) {
        now = now.plus(duration);
    }

    @Override
    public Instant instant() {
        Instant since = going;
        if (since == null) return now;
        return now.plus(Duration.between(since, Instant.now())).truncatedTo(ChronoUnit.MILLIS);
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return Clock.fixed(now, zone);
    }
}
