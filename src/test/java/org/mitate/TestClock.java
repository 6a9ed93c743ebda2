package org.mitate;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.springframework.context.annotation.Primary;

/// A clock that stands still until a test moves it; at first it is Tuesday, 24 November 2026, 10:00
/// in Tokyo, the "today" of scenarios.md.
@Primary
public final class TestClock extends Clock {

    public static final Instant OPENING = Instant.parse("2026-11-24T10:00:00+09:00");

    private volatile Instant now = OPENING;

    public void reset() {
        now = OPENING;
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
        return now;
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
