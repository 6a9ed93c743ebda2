package org.mitate.scheduling;

import java.time.Clock;
import java.util.Set;
import org.mitate.cases.CaseDesk;
import org.mitate.cases.CaseFile;
import org.mitate.cases.CaseId;
import org.mitate.cases.Course;
import org.mitate.cases.Move;
import org.mitate.cases.Transition;
import org.mitate.shared.Refusal;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// What becomes of a fixed date that cannot be kept (rules.md CH07): moved by the hospital, moved
/// or released by way of exception, not kept. Never for a wish, and never with a fee.
@Component
public class Undoing {

    /// Reasons that lie with the hospital: the new date then goes first.
    public static final Set<String> OURS =
            Set.of("DOCTOR_ILL", "DOCTOR_AWAY", "DOCTOR_CALLED_AWAY", "HOSPITAL_TROUBLE");

    private final CaseDesk desk;
    private final Appointments appointments;
    private final Clock clock;

    Undoing(CaseDesk desk, Appointments appointments, Clock clock) {
        this.desk = desk;
        this.appointments = appointments;
        this.clock = clock;
    }

    /// `REBOOK`, `CANCEL`, `RELEASE` or `MISS`, each with a reason; the times become free with the
    /// step ([FreedTimes]).
    @Transactional
    public CaseFile undo(CaseId id, Move move) {
        desk.hold(id);
        if (move.reason().code().isEmpty()) throw Refusal.notSo("REASON_MISSING");
        if (move.transition() == Transition.MISS && !desk.isDone(move.requestKey())) {
            refuseBeforeTheStart(id);
        }
        return desk.move(id, move, before -> before.with(after(before, move)));
    }

    private void refuseBeforeTheStart(CaseId id) {
        appointments
                .booked(id)
                .filter(appointment -> clock.instant().isBefore(appointment.startsAt()))
                .ifPresent(
                        early -> {
                            throw Refusal.notNow("NOT_YET_MISSED");
                        });
    }

    private static Course after(CaseFile before, Move move) {
        if (move.transition() != Transition.REBOOK) return before.course();
        var course = before.course().appointedAt(null);
        return OURS.contains(move.reason().code()) ? course.withPriority() : course;
    }
}
