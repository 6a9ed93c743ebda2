package org.mitate.guide.web;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/// Stops who guesses secrets: ten wrong ones for a number or from an address within a quarter of an
/// hour. Each node counts for itself; the secrets have forty bits, so that some more do no harm.
@Component
class StatusGuesses {

    static final int MOST = 10;

    private static final Duration WINDOW = Duration.ofMinutes(15);
    private static final int MANY = 10_000;

    private final Map<String, Deque<Instant>> wrong = new ConcurrentHashMap<>();
    private final Clock clock;

    StatusGuesses(Clock clock) {
        this.clock = clock;
    }

    boolean isTooMany(String whom) {
        Deque<Instant> times = wrong.get(whom);
        if (times == null) return false;
        synchronized (times) {
            forgetOld(times);
            return times.size() >= MOST;
        }
    }

    void wrong(String whom) {
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
