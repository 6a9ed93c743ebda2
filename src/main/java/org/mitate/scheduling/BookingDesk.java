package org.mitate.scheduling;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.mitate.cases.CaseDesk;
import org.mitate.cases.CaseFile;
import org.mitate.cases.CaseId;
import org.mitate.cases.Move;
import org.mitate.cases.Reason;
import org.mitate.cases.Stage;
import org.mitate.scheduling.calendar.Slot;
import org.mitate.shared.Ids;
import org.mitate.shared.Refusal;
import org.springframework.stereotype.Component;

/// Where a date is fixed: once, for good, and never twice for one doctor or room.
@Component
public class BookingDesk {

    private final CaseDesk desk;
    private final SlotLocks locks;
    private final AppointmentRows rows;
    private final Clearance clearance;
    private final Clock clock;

    BookingDesk(
            CaseDesk desk,
            SlotLocks locks,
            AppointmentRows rows,
            Clearance clearance,
            Clock clock) {
        this.desk = desk;
        this.locks = locks;
        this.rows = rows;
        this.clearance = clearance;
        this.clock = clock;
    }

    /// Fixes the date (`BOOK`): the price is pinned, other offers are given back.
    ///
    /// @throws Refusal `SLOT_TAKEN` (409) when somebody else was faster
    public CaseFile book(CaseId id, Booking booking, Move move) {
        return locks.inTurn(() -> bookLocked(id, booking, move));
    }

    private CaseFile bookLocked(CaseId id, Booking booking, Move move) {
        CaseFile file = desk.hold(id);
        boolean notNow = file.stage() != Stage.SCHEDULING;
        if (notNow || desk.isDone(move.requestKey())) return desk.move(id, move);
        if (!booking.readAloud()) throw Refusal.notSo("READ_ALOUD_FIRST");
        var search = new Calendar.Search(file, booking.doctor(), booking.mode());
        Slot slot = locks.take(search, List.of(booking.start())).getFirst();
        if (slot.needsReason() && booking.exception().isEmpty()) {
            throw Refusal.notSo("EXCEPTION_NEEDS_REASON");
        }
        Terms terms =
                clearance
                        .terms(file, booking.mode(), booking.start().toLocalDate())
                        .with(booking.doctorReason());
        rows.dropOffers(id, "BOOKED");
        Instant now = clock.instant();
        rows.addBooking(Ids.next(clock), file, slot, booking.mode(), terms, now);
        return desk.move(id, said(move, booking), before -> fixed(before, booking, slot));
    }

    private static Move said(Move move, Booking booking) {
        Move said =
                move.saying(booking.start().toLocalDate() + " " + booking.start().toLocalTime());
        return booking.exception().isEmpty()
                ? said
                : said.because(new Reason("EXCEPTION", booking.exception()));
    }

    private static CaseFile fixed(CaseFile before, Booking booking, Slot slot) {
        var application = before.application();
        return before.with(application.with(application.wish().by(booking.mode())))
                .with(
                        before.course()
                                .consultedBy(booking.doctor())
                                .appointedAt(slot.startsAt())
                                .flagged(OfferDesk.HELD, false));
    }
}
