package org.mitate.ui;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/// Stops who guesses secrets at a door without an account: ten wrong ones for a number or from an
/// address within a quarter of an hour. Each node counts for itself; what is guessed has forty bits
/// and more, so that some more do no harm.
@Component
public class Guesses {

    public static final int MOST = 10;

    private static final Duration WINDOW = Duration.ofMinutes(15);
    private static final int MANY = 10_000;

    private final Map<String, Deque<Instant>> wrong = new ConcurrentHashMap<>();
    private final Clock clock;

    Guesses(Clock clock) {
        this.clock = clock;
    }

    /// @param whom what is counted, with the door it stands at, such as `status number 8F3K27TV`
    public boolean isTooMany(String whom) {
        Deque<Instant> times = wrong.get(whom);
        if (times == null) return false;
        synchronized (times) {
            forgetOld(times);
            return times.size() >= MOST;
        }
    }

    public void wrong(String whom) {
        if (wrong.size() > MANY) wrong.clear();
        Deque<Instant> times = wrong.computeIfAbsent(whom, key -> new ArrayDeque<>());
        synchronized (times) {
            forgetOld(times);
            times.addLast(clock.instant());
        }
    }

    private void forgetOld(Deque<Instant> times) {
        Instant limit = clock.instant().minus(WINDOW);
        while (!times.isEmpty() && times.getFirst().isBefore(limit)) times.removeFirst();
    }
}
