package org.mitate.correspondence;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.mitate.cases.CaseDesk;
import org.mitate.cases.CaseFile;
import org.mitate.cases.CaseShelf;
import org.mitate.cases.Expectation;
import org.mitate.cases.Expectation.Party;
import org.mitate.cases.Note;
import org.mitate.cases.Stage;
import org.mitate.chores.Chore;
import org.mitate.chores.Timing;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/// Papers that should have come by now: the case comes back to the secretariat's side of the board,
/// so that somebody asks (X02). "Not here yet" is not "cannot" (rules.md EX01): nothing ends.
@Component
class Reminders implements Chore {

    private static final Set<Party> OUTSIDE = EnumSet.of(Party.APPLICANT, Party.OWN_DOCTOR);

    private final CaseShelf shelf;
    private final CaseDesk desk;
    private final CallHours hours;
    private final TransactionOperations transactions;
    private final Clock clock;

    Reminders(
            CaseShelf shelf,
            CaseDesk desk,
            CallHours hours,
            TransactionOperations transactions,
            Clock clock) {
        this.shelf = shelf;
        this.desk = desk;
        this.hours = hours;
        this.transactions = transactions;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "reminders";
    }

    @Override
    public Timing timing() {
        return new Timing.Every(Duration.ofHours(1));
    }

    @Override
    public int carryOut() {
        List<CaseFile> late =
                shelf.at(EnumSet.of(Stage.INCOMPLETE)).stream().filter(this::isLate).toList();
        late.forEach(file -> transactions.executeWithoutResult(all -> remind(file)));
        return late.size();
    }

    private void remind(CaseFile seen) {
        CaseFile file = desk.hold(seen.id());
        if (file.stage() != Stage.INCOMPLETE || !isLate(file)) return;
        desk.note(file.id(), Note.of("REMINDER_DUE"));
        desk.expect(
                file.id(), new Expectation(Party.SECRETARIAT, "REMIND", hours.thisBusinessDay()));
    }

    private boolean isLate(CaseFile file) {
        Instant due = file.course().next().dueAt();
        return OUTSIDE.contains(file.course().next().waitingFor())
                && due != null
                && due.isBefore(clock.instant());
    }
}
