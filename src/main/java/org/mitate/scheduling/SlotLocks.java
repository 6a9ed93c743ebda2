package org.mitate.scheduling;

import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.mitate.scheduling.calendar.Obstacle;
import org.mitate.scheduling.calendar.Rooms;
import org.mitate.scheduling.calendar.Slot;
import org.mitate.scheduling.calendar.Timetables;
import org.mitate.shared.Refusal;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/// Lets the entries in the appointment book happen one after the other: the doctor's row is locked
/// first, then the room's, so that of two secretaries one wins at once and the other is told so.
@Component
class SlotLocks {

    private static final String EXCLUSION_VIOLATION = "23P01";
    private static final String DEADLOCK = "40P01";

    private final TransactionOperations transactions;
    private final Timetables timetables;
    private final Rooms rooms;
    private final Calendar calendar;
    private final AppointmentRows rows;
    private final Clock clock;

    SlotLocks(
            TransactionOperations transactions,
            Timetables timetables,
            Rooms rooms,
            Calendar calendar,
            AppointmentRows rows,
            Clock clock) {
        this.transactions = transactions;
        this.timetables = timetables;
        this.rooms = rooms;
        this.calendar = calendar;
        this.rows = rows;
        this.clock = clock;
    }

    /// One transaction; what the database refuses because of another one is said as a refusal.
    <T> T inTurn(Supplier<T> work) {
        try {
            return transactions.execute(status -> work.get());
        } catch (DataAccessException failure) {
            if (isLostRace(failure)) throw taken();
            throw failure;
        }
    }

    /// Locks doctor and rooms of these times and looks whether they are still free. The case must
    /// be locked before.
    List<Slot> take(Calendar.Search search, List<LocalDateTime> starts) {
        timetables.lock(List.of(search.doctor()));
        var slots = starts.stream().sorted().map(start -> slot(search, start)).toList();
        rooms.lock(slots.stream().map(slot -> slot.room().id()).distinct().toList());
        rows.expire(clock.instant());
        return slots;
    }

    private Slot slot(Calendar.Search search, LocalDateTime start) {
        Slot slot =
                calendar.slot(search, start).orElseThrow(() -> Refusal.notSo("TIME_NOT_BOOKABLE"));
        Set<Obstacle> obstacles = slot.obstacles();
        if (obstacles.contains(Obstacle.TAKEN) || obstacles.contains(Obstacle.NO_ROOM)) {
            throw taken();
        }
        if (!slot.isBookable()) throw Refusal.notSo("TIME_NOT_BOOKABLE");
        return slot;
    }

    private static Refusal taken() {
        return Refusal.notNow("SLOT_TAKEN");
    }

    private static boolean isLostRace(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql) {
                return EXCLUSION_VIOLATION.equals(sql.getSQLState())
                        || DEADLOCK.equals(sql.getSQLState());
            }
        }
        return false;
    }
}
