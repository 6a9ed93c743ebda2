package org.mitate.scheduling;

import org.mitate.ledger.Ledger;
import org.mitate.shared.Refusal;
import org.mitate.staff.Role;
import org.mitate.staff.StaffDirectory;
import org.mitate.staff.StaffId;
import org.mitate.staff.StaffMember;
import org.springframework.stereotype.Component;

/// Who may change a calendar: the secretariat everybody's, a doctor the own one. Each change is
/// written into the books.
@Component
class CalendarBooks {

    private final StaffDirectory directory;
    private final Ledger ledger;

    CalendarBooks(StaffDirectory directory, Ledger ledger) {
        this.directory = directory;
        this.ledger = ledger;
    }

    boolean mayChange(StaffId doctor) {
        StaffMember member = directory.actingMember();
        boolean own = member.id().equals(doctor) && member.is(Role.CONSULTANT);
        return own || member.is(Role.SECRETARIAT);
    }

    boolean isSecretariat() {
        return directory.actingMember().is(Role.SECRETARIAT);
    }

    void write(StaffId doctor, String what, String how) {
        if (!mayChange(doctor)) throw Refusal.notYours("NOT_YOUR_CALENDAR");
        String subject = directory.find(doctor).map(StaffMember::account).orElseThrow();
        ledger.changed(directory.actingMember().account(), subject, what, how);
    }

    void writeRoom(String room, String what, String how) {
        ledger.changed(directory.actingMember().account(), room, what, how);
    }
}
