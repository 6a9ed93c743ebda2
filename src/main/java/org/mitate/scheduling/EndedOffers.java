package org.mitate.scheduling;

import java.time.Clock;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import org.mitate.cases.CaseDesk;
import org.mitate.cases.CaseFile;
import org.mitate.cases.CaseId;
import org.mitate.cases.CaseShelf;
import org.mitate.cases.Expectation;
import org.mitate.cases.Expectation.Party;
import org.mitate.cases.Note;
import org.mitate.cases.Stage;
import org.mitate.chores.Chore;
import org.mitate.chores.Timing;
import org.mitate.hospital.Hospital;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/// Times that were kept for somebody who did not answer become free, and the secretariat looks for
/// a date again: the board must not say that the applicant still thinks.
@Component
class EndedOffers implements Chore {

    private final CaseShelf shelf;
    private final CaseDesk desk;
    private final AppointmentRows rows;
    private final Appointments appointments;
    private final Hospital hospital;
    private final TransactionOperations transactions;
    private final Clock clock;

    EndedOffers(
            CaseShelf shelf,
            CaseDesk desk,
            AppointmentRows rows,
            Appointments appointments,
            Hospital hospital,
            TransactionOperations transactions,
            Clock clock) {
        this.shelf = shelf;
        this.desk = desk;
        this.rows = rows;
        this.appointments = appointments;
        this.hospital = hospital;
        this.transactions = transactions;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "ended-offers";
    }

    @Override
    public Timing timing() {
        return new Timing.Every(Duration.ofMinutes(5));
    }

    /// The cases are found by their tag, not by the offers: another booking may have ended those on
    /// its way.
    @Override
    public int carryOut() {
        List<CaseId> ended =
                shelf.at(EnumSet.of(Stage.SCHEDULING)).stream()
                        .filter(this::hasNothingLeft)
                        .map(CaseFile::id)
                        .toList();
        ended.forEach(id -> transactions.executeWithoutResult(all -> end(id)));
        return ended.size();
    }

    private boolean hasNothingLeft(CaseFile file) {
        return file.course().flags().contains(OfferDesk.HELD)
                && appointments.offers(file.id()).isEmpty();
    }

    private void end(CaseId id) {
        if (!hasNothingLeft(desk.hold(id))) return;
        rows.dropOffers(id, "EXPIRED");
        desk.note(id, Note.of("OFFERS_ENDED"));
        desk.flag(id, OfferDesk.HELD, false);
        var due = hospital.calendar().nextOpening(clock.instant()).toInstant();
        desk.expect(id, new Expectation(Party.SECRETARIAT, "FIND_DATE", due));
    }
}
