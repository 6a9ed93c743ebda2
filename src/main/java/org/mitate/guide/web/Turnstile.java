package org.mitate.guide.web;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.OptionalLong;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/// Counts the visits of each address in the last ten seconds.
///
/// It measures with a ticker that never jumps, so that setting the clock neither opens nor shuts
/// it.
final class Turnstile {

    static final long WINDOW_NANOS = 10_000_000_000L;

    private static final int MANY_ADDRESSES = 10_000;

    private final int limit;
    private final LongSupplier nanos;
    private final Map<String, Deque<Long>> visits = new ConcurrentHashMap<>();

    Turnstile(int limit, LongSupplier nanos) {
        this.limit = limit;
        this.nanos = nanos;
    }

    /// Lets a visitor in, or says after how many seconds to come again.
    OptionalLong enter(String address) {
        var now = nanos.getAsLong();
        if (visits.size() > MANY_ADDRESSES) {
            visits.values().removeIf(times -> isOver(times.peekLast(), now));
        }
        var wait = new long[1];
        visits.compute(
                address,
                (key, known) -> {
                    var times = known == null ? new ArrayDeque<Long>() : known;
                    while (isOver(times.peekFirst(), now)) {
                        times.removeFirst();
                    }
                    if (times.size() < limit) {
                        times.addLast(now);
                    } else {
                        wait[0] = times.getFirst() + WINDOW_NANOS - now;
                    }
                    return times;
                });
        return wait[0] == 0
                ? OptionalLong.empty()
                : OptionalLong.of(Math.ceilDiv(wait[0], 1_000_000_000L));
    }

    private static boolean isOver(@Nullable Long visit, long now) {
        return visit != null && now - visit >= WINDOW_NANOS;
    }
}
