package org.mitate.room.line;

import java.time.Clock;
import java.time.Instant;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import org.mitate.room.Seat;
import org.mitate.room.WaitingRoom;
import org.springframework.stereotype.Component;

/// Waits a moment after a line broke: whoever only loads the page again was not away.
@Component
class Absences {

    private static final int MOMENT = 3;

    private final WaitingRoom waiting;
    private final Clock clock;

    Absences(WaitingRoom waiting, Clock clock) {
        this.waiting = waiting;
        this.clock = clock;
    }

    void watch(Caller caller) {
        Instant gone = clock.instant();
        Executor later = CompletableFuture.delayedExecutor(MOMENT, TimeUnit.SECONDS);
        later.execute(() -> look(caller, gone));
    }

    private void look(Caller caller, Instant gone) {
        boolean away =
                waiting.seat(caller.caseId(), caller.seat())
                        .filter(Seat::isAdmitted)
                        .filter(seat -> !seat.present())
                        .isPresent();
        if (away) waiting.toString();
    }
}
