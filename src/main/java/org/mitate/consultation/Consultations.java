package org.mitate.consultation;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.mitate.cases.CaseId;
import org.mitate.hospital.Hospital;
import org.springframework.stereotype.Component;

/// The front door for everybody who reads what happened in a consultation: bill, opinion, case
/// page.
@Component
public class Consultations {

    private final Talks talks;
    private final NoteBook notes;
    private final CheckIns checkIns;
    private final CorrectionBook corrections;
    private final Hospital hospital;
    private final Clock clock;

    Consultations(
            Talks talks,
            NoteBook notes,
            CheckIns checkIns,
            CorrectionBook corrections,
            Hospital hospital,
            Clock clock) {
        this.talks = talks;
        this.notes = notes;
        this.checkIns = checkIns;
        this.corrections = corrections;
        this.hospital = hospital;
        this.clock = clock;
    }

    /// The talk of a case, from its start on.
    public Optional<Talk> of(CaseId id) {
        return talks.of(id);
    }

    public ConsultationNotes notes(CaseId id) {
        return notes.of(id).orElse(ConsultationNotes.NONE);
    }

    public Optional<CheckIn> checkIn(CaseId id) {
        return checkIns.of(id);
    }

    /// The prices that count for this talk.
    public PromisedFees fees(Talk talk) {
        return new PromisedFees(hospital.feesOn(talk.date()), hospital.fees(talk.priceVersion()));
    }

    /// What cashier and secretariat should look at, as it is now.
    public Set<Talk.Flag> flags(Talk talk) {
        return talk.flags(fees(talk).steps(talk.mode()), clock.instant());
    }

    /// Every correction of the clock, the newest last.
    public List<Correction> corrections(CaseId id) {
        return corrections.of(id);
    }

    /// A correction that the doctor has not decided yet: nothing is paid until then.
    public Optional<Correction> proposed(CaseId id) {
        return corrections.of(id).stream()
                .filter(it -> it.state() == Correction.State.PROPOSED)
                .findFirst();
    }
}
