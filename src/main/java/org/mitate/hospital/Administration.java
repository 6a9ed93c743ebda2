package org.mitate.hospital;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.mitate.ledger.Ledger;
import org.mitate.shared.Refusal;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// What an administrator changes without a new version of the profile: the start of a planned
/// online department (rules.md CH11), the list of national holidays and the extra closures
/// (rules.md CH09). Each change is a row with who and when.
@Component
public class Administration {

    private final HouseBook book;
    private final Ledger ledger;
    private final ApplicationEventPublisher events;

    Administration(HouseBook book, Ledger ledger, ApplicationEventPublisher events) {
        this.book = book;
        this.ledger = ledger;
        this.events = events;
    }

    /// Lets a planned department take online applications from now on.
    ///
    /// @param from first possible day of an online consultation
    /// @throws Refusal if the profile does not plan it
    @Transactional
    public void activate(Department department, LocalDate from, String account, String reason) {
        if (department.online() != Department.Online.PLANNED) {
            throw Refusal.notNow("NOT_PLANNED", department.name().ja());
        }
        book.activate(department.code(), from, true, account);
        changed(account, department.code().code(), "ONLINE_ACTIVATED", from + " " + reason);
    }

    /// Takes an activation back: the department is planned again. Whether a booking depends on it
    /// is asked before, by who knows the bookings.
    ///
    /// @throws Refusal for what no administrator had activated
    @Transactional
    public void deactivate(Department department, String account, String reason) {
        boolean activated = department.online() == Department.Online.ACTIVE;
        var from = department.onlineFrom().filter(day -> activated);
        if (from.isEmpty()) throw Refusal.notNow("NOT_ACTIVATED", department.name().ja());
        book.activate(department.code(), from.get(), false, account);
        changed(account, department.code().code(), "ONLINE_TAKEN_BACK", reason);
    }

    /// Puts the Cabinet Office's newest list in the place of the one in use.
    ///
    /// @throws Refusal if a line of it cannot be read
    @Transactional
    public void replaceHolidays(String csv, String account, String reason) {
        var lastYear = read(csv).lastListedYear();
        book.replaceHolidays(csv, account);
        changed(account, String.valueOf(lastYear), "HOLIDAYS_REPLACED", reason);
    }

    /// The list as it would be, without putting it up.
    ///
    /// @throws Refusal if a line of it cannot be read
    public Holidays read(String csv) {
        try {
            return Holidays.of(csv);
        } catch (UnreadableHoliday unreadable) {
            throw Refusal.notSo("HOLIDAYS", unreadable.number(), unreadable.line());
        } catch (IllegalArgumentException empty) {
            throw Refusal.notSo("HOLIDAYS_EMPTY");
        }
    }

    /// Closes the office on these days; a day that is closed already gets the new reason.
    @Transactional
    public void close(List<LocalDate> days, String account, String reason) {
        days.forEach(day -> book.close(new ExtraClosure(day, reason, account), true));
        changed(account, days.getFirst() + "/" + days.getLast(), "CLOSURE_ADDED", reason);
    }

    /// Opens the office again on a day that had been closed.
    @Transactional
    public void reopen(LocalDate day, String account, String reason) {
        if (closures().stream().noneMatch(closure -> closure.day().equals(day))) {
            throw Refusal.notNow("NOT_CLOSED", day.toString());
        }
        book.close(new ExtraClosure(day, reason, account), false);
        changed(account, day.toString(), "CLOSURE_REMOVED", reason);
    }

    /// The closures that stand, past ones too, the earliest first.
    public List<ExtraClosure> closures() {
        return book.closures();
    }

    /// The list that took the place of the program's own; empty while that one is in use.
    public Optional<PostedHolidays> postedHolidays() {
        return book.holidays();
    }

    private void changed(String account, String subject, String what, String reason) {
        ledger.changed(account, subject, what, reason);
        events.publishEvent(new HouseChanged());
    }
}
