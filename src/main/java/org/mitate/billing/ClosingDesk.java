package org.mitate.billing;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.mitate.hospital.Hospital;
import org.mitate.paper.Pdf;
import org.mitate.shared.Refusal;
import org.mitate.staff.Role;
import org.mitate.staff.StaffDirectory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Closes the day (日次締め): once, for good; what comes after it goes to the next.
@Component
public class ClosingDesk {

    private final CashBook book;
    private final Closings closings;
    private final ClosePress press;
    private final StaffDirectory directory;
    private final Hospital hospital;
    private final Clock clock;

    ClosingDesk(
            CashBook book,
            Closings closings,
            ClosePress press,
            StaffDirectory directory,
            Hospital hospital,
            Clock clock) {
        this.book = book;
        this.closings = closings;
        this.press = press;
        this.directory = directory;
        this.hospital = hospital;
        this.clock = clock;
    }

    /// What the next close will hold: everything since the last one, even of days that nobody
    /// closed.
    public DayTotals open() {
        return new DayTotals(book.open());
    }

    public Optional<DayClose> of(LocalDate day) {
        return closings.of(day);
    }

    public List<DayClose> latest() {
        return closings.latest();
    }

    /// Closes today with exactly the documents that the cashier saw.
    ///
    /// @param seen how many documents those were
    /// @throws Refusal `DAY_CLOSED` the second time, `CLOSE_STALE` where a payment came between
    @Transactional
    public DayClose close(DrawerCount drawer, int seen, UUID requestKey) {
        var member = directory.actingMember();
        if (!member.is(Role.CASHIER)) throw Refusal.notYours("NOT_YOUR_STEP");
        Optional<LocalDate> done = closings.madeWith(requestKey);
        if (done.isPresent()) return closings.of(done.get()).orElseThrow();
        LocalDate today = hospital.today();
        var by = member.name().written();
        if (!closings.add(today, drawer, by, clock.instant(), requestKey)) {
            throw Refusal.notNow("DAY_CLOSED");
        }
        List<CashEntry> entries = book.open();
        if (entries.size() != seen) throw Refusal.notNow("CLOSE_STALE");
        closings.hold(today, entries);
        DayClose close = closings.of(today).orElseThrow();
        if (close.difference() != 0 && drawer.note().isBlank()) {
            throw Refusal.notSo("CLOSE_NEEDS_NOTE");
        }
        return close;
    }

    public Pdf print(LocalDate day) {
        return press.print(of(day).orElseThrow(() -> Refusal.notFound("NO_SUCH_CLOSE")));
    }
}
