package org.mitate.consultation;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mitate.cases.CaseId;
import org.mitate.consultation.Talk.Agreement;
import org.mitate.consultation.Talk.Pause;
import org.mitate.hospital.terms.Mode;

/// Tells a talk for tests: how long, with what in between.
public final class Stopwatch {

    public static final Instant START = Instant.parse("2026-12-15T10:14:18.300+09:00");

    private final Mode mode;
    private final List<Pause> pauses = new ArrayList<>();
    private final List<Agreement> agreements = new ArrayList<>();

    private Stopwatch(Mode mode) {
        this.mode = mode;
    }

    public static Stopwatch inPerson() {
        return new Stopwatch(Mode.IN_PERSON);
    }

    public static Stopwatch of(Mode mode) {
        return new Stopwatch(mode);
    }

    /// The clock stood from one second of the day's talk to another.
    public Stopwatch paused(long from, long to) {
        pauses.add(new Pause(START.plusSeconds(from), START.plusSeconds(to), "SYSTEM", "停電"));
        return this;
    }

    /// Agreed to the step that begins with this second, when the clock showed so many.
    public Stopwatch agreed(int fromSeconds, long at) {
        agreements.add(new Agreement(fromSeconds, at, START.plusSeconds(at), "城戸 眞一"));
        return this;
    }

    public Talk endedAfter(String minutesAndSeconds) {
        return talk(START.plus(duration(minutesAndSeconds)));
    }

    public Talk running() {
        return talk(null);
    }

    private Talk talk(@Nullable Instant end) {
        return new Talk(
                new CaseId(new UUID(0, 1)),
                mode,
                START.atZone(java.time.ZoneId.of("Asia/Tokyo")).toLocalDate(),
                "2026-11",
                START,
                end,
                pauses,
                agreements);
    }

    /// 30:00.9
    static Duration duration(String minutesAndSeconds) {
        String[] parts = minutesAndSeconds.split(":");
        long millis = Math.round(Double.parseDouble(parts[1]) * 1000);
        return Duration.ofMinutes(Long.parseLong(parts[0])).plusMillis(millis);
    }
}
