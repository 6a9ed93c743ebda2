package org.mitate.room.line;

import java.util.concurrent.TimeUnit;
import org.mitate.room.WaitingRoom;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.web.socket.CloseStatus;

/// Goes round the lines of this node every ten seconds: closes those that are dead or not allowed
/// any more, and confirms the others.
@Component
class Rota implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Rota.class);
    private static final long ROUND = TimeUnit.SECONDS.toMillis(10);
    private static final long SILENCE = TimeUnit.SECONDS.toNanos(12);

    private final Switchboard switchboard;
    private final Callers callers;
    private final WaitingRoom waiting;
    private final Thread walker;

    Rota(Switchboard switchboard, Callers callers, WaitingRoom waiting) {
        this.switchboard = switchboard;
        this.callers = callers;
        this.waiting = waiting;
        walker = Thread.ofVirtual().name("room-rota").start(this::walk);
    }

    @Override
    public void close() {
        walker.interrupt();
    }

    private void walk() {
        try {
            while (true) {
                Thread.sleep(ROUND);
                round();
            }
        } catch (InterruptedException closing) {
            Thread.currentThread().interrupt();
        }
    }

    private void round() {
        try {
            for (Line line : switchboard.all()) {
                if (line.isSilentFor(SILENCE)) line.close(CloseStatus.SESSION_NOT_RELIABLE);
                else if (!callers.mayStay(line.caller())) line.close(Line.NOT_YOURS);
            }
            waiting.confirm(switchboard.all().stream().map(Line::id).toList());
        } catch (RuntimeException failure) {
            LOG.warn("The round of the online rooms failed; the next one follows.", failure);
        }
    }
}
