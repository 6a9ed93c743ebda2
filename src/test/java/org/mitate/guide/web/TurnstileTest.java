package org.mitate.guide.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TurnstileTest {

    private static final long SECOND = 1_000_000_000L;

    private final AtomicLong nanos = new AtomicLong(Long.MAX_VALUE - SECOND);
    private final Turnstile turnstile = new Turnstile(120, nanos::get);

    @Test
    void the121stVisitInTenSecondsWaits() {
        visit(60);
        nanos.addAndGet(4 * SECOND);
        visit(60);

        assertThat(turnstile.enter("192.0.2.1")).hasValue(6);
        assertThat(turnstile.enter("192.0.2.2")).isEmpty();
    }

    @Test
    void whoWaitedComesIn() {
        visit(120);
        nanos.addAndGet(10 * SECOND - 1);
        assertThat(turnstile.enter("192.0.2.1")).hasValue(1);

        nanos.addAndGet(1);

        assertThat(turnstile.enter("192.0.2.1")).isEmpty();
    }

    private void visit(int times) {
        IntStream.range(0, times)
                .forEach(visit -> assertThat(turnstile.enter("192.0.2.1")).isEmpty());
    }
}
