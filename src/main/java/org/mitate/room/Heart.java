package org.mitate.room;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/// Lets this node leave its [Pulse], from the moment it serves until it stops.
@Component
class Heart implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Heart.class);

    private final Pulse pulse;
    private final boolean idle;
    private final ScheduledExecutorService beats =
            Executors.newSingleThreadScheduledExecutor(
                    Thread.ofPlatform().daemon().name("pulse").factory());

    Heart(Pulse pulse, @Value("${mitate.chores-idle:false}") boolean idle) {
        this.pulse = pulse;
        this.idle = idle;
    }

    @EventListener(ApplicationReadyEvent.class)
    void begin() {
        if (idle) return;
        long pause = Pulse.BEAT.toMillis();
        var unused = beats.scheduleAtFixedRate(this::beat, 0, pause, TimeUnit.MILLISECONDS);
    }

    /// A database that is away for a moment is a gap too; the next beat tells how long.
    private void beat() {
        try {
            pulse.beat();
        } catch (RuntimeException missed) {
            LOG.warn("No sign of life could be left: {}", missed.toString());
        }
    }

    @Override
    public void close() {
        beats.shutdownNow();
    }
}
