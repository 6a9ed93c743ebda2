package org.mitate.room.line;

import java.time.Clock;
import java.time.Instant;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import org.mitate.entrance.Visitor;
import org.mitate.room.LineBook;
import org.mitate.room.LineBook.Cause;
import org.mitate.room.Seat;
import org.mitate.room.WaitingRoom;
import org.springframework.stereotype.Component;

/// Waits a moment after a line broke, since whoever only loads the page again was not away; then
/// writes it into the book.
@Component
class Absences {

    private static final int MOMENT = 3;

    private final WaitingRoom waiting;
    private final LineBook book;
    private final Clock clock;

    Absences(WaitingRoom waiting, LineBook book, Clock clock) {
        this.waiting = waiting;
        this.book = book;
        this.clock = clock;
    }

    void watch(Caller caller) {
        Instant gone = clock.instant();
        Executor later = CompletableFuture.delayedExecutor(MOMENT, TimeUnit.SECONDS);
        later.execute(() -> look(caller, gone));
    }

    void back(Caller caller) {
        book.back(caller.caseId(), caller.seat(), clock.instant());
    }

    private void look(Caller caller, Instant gone) {
        boolean away =
                waiting.seat(caller.caseId(), caller.seat())
                        .filter(Seat::isAdmitted)
                        .filter(seat -> !seat.present())
                        .isPresent();
        Cause cause = caller.seat() == Visitor.DOCTOR ? Cause.HOSPITAL : Cause.CONSULTEE;
        if (away) book.lost(caller.caseId(), caller.seat(), gone, cause);
    }
}
