package org.mitate.scheduling;

import static org.mitate.cases.Stage.*;

import java.util.EnumSet;
import java.util.Set;
import org.mitate.cases.CaseMoved;
import org.mitate.cases.Stage;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/// Gives doctor and room free at once when a case leaves the way to its talk, whoever led it off:
/// withdrawn, moved, missed, or after a death.
@Component
class FreedTimes {

    private static final Set<Stage> WITH_TIMES = EnumSet.of(SCHEDULING, BOOKED, CHECKED_IN);
    private static final Set<Stage> ON_THE_WAY = EnumSet.of(BOOKED, CHECKED_IN, IN_CONSULTATION);

    private final AppointmentRows rows;

    FreedTimes(AppointmentRows rows) {
        this.rows = rows;
    }

    @EventListener
    void on(CaseMoved moved) {
        if (moved.from() == null || !WITH_TIMES.contains(moved.from())) return;
        if (ON_THE_WAY.contains(moved.to())) return;
        String why = String.valueOf(moved.transition());
        rows.dropOffers(moved.id(), why);
        var status =
                moved.to() == NO_SHOW ? Appointment.Status.MISSED : Appointment.Status.CANCELLED;
        rows.undoBooking(moved.id(), status, why);
    }
}
