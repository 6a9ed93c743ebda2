package org.mitate.documents;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.mitate.cases.CaseDesk;
import org.mitate.cases.CaseFile;
import org.mitate.cases.CaseId;
import org.mitate.cases.Note;
import org.mitate.cases.Reason;
import org.mitate.hospital.Hospital;
import org.mitate.staff.StaffDirectory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// The dossier of a case: what is there, what is missing, what was decided, and whether the case
/// may go on.
@Component
public class Dossier {

    private final Dossiers dossiers;
    private final Papers papers;
    private final DecisionBook decisions;
    private final Deciders deciders;
    private final FileCabinet cabinet;
    private final Bookkeeping bookkeeping;
    private final CaseDesk desk;
    private final StaffDirectory directory;
    private final Hospital hospital;
    private final Clock clock;

    Dossier(
            Dossiers dossiers,
            Papers papers,
            DecisionBook decisions,
            Deciders deciders,
            FileCabinet cabinet,
            Bookkeeping bookkeeping,
            CaseDesk desk,
            StaffDirectory directory,
            Hospital hospital,
            Clock clock) {
        this.dossiers = dossiers;
        this.papers = papers;
        this.decisions = decisions;
        this.deciders = deciders;
        this.cabinet = cabinet;
        this.bookkeeping = bookkeeping;
        this.desk = desk;
        this.directory = directory;
        this.hospital = hospital;
        this.clock = clock;
    }

    /// May this go on, if the consultation is on that day? (rules.md R07)
    public DossierCheck check(CaseFile file, LocalDate consultationOn) {
        return dossiers.check(file, consultationOn);
    }

    /// The same for the day of the appointment, or for today while none is fixed.
    public DossierCheck check(CaseFile file) {
        var appointment = file.course().appointmentAt();
        return check(
                file,
                appointment == null
                        ? hospital.today()
                        : appointment.atZone(hospital.zone()).toLocalDate());
    }

    /// Takes papers into the dossier; the first time everything required is there, the clock of the
    /// complete papers starts.
    @Transactional
    public void record(CaseId id, List<ArrivedPaper> arrived) {
        record(id, arrived, List.of(), UUID.randomUUID());
    }

    /// @param requestKey makes pressing twice the same as pressing once
    @Transactional
    public void record(
            CaseId id, List<ArrivedPaper> arrived, List<ScannedPaper> scans, UUID requestKey) {
        desk.hold(id);
        boolean nothing = arrived.isEmpty() && scans.isEmpty();
        if (nothing || desk.isDone(requestKey)) return;
        for (ArrivedPaper paper : arrived) {
            papers.add(id, paper);
            if (paper.isWhole()) papers.hasCome(id, paper.kind());
        }
        scans.forEach(paper -> cabinet.keep(id, paper.kind(), paper.material(), paper.scan()));
        var note =
                arrived.isEmpty()
                        ? Note.of("SCANS_STORED", String.valueOf(scans.size()))
                        : Note.of("PAPERS_ARRIVED", String.valueOf(arrived.size()));
        desk.note(id, note.once(requestKey));
        bookkeeping.bringUpToDate(id);
    }

    /// A person says yes or no to a finding; whoever may is the profile's (rules.md §3).
    @Transactional
    public void decide(CaseId id, Ruling ruling, UUID requestKey) {
        CaseFile file = desk.hold(id);
        if (desk.isDone(requestKey)) return;
        var member = directory.actingMember();
        deciders.refuseOthers(member, file, ruling.code());
        decisions.add(id, ruling.by(member.name().written(), clock.instant()));
        var note =
                Note.of(ruling.yes() ? "DECIDED_YES" : "DECIDED_NO", ruling.code())
                        .because(new Reason(ruling.code(), ruling.words()))
                        .once(requestKey);
        desk.note(id, note);
        bookkeeping.bringUpToDate(id);
    }

    /// Whether the acting member is the one who decides on this finding.
    public boolean mayDecide(CaseFile file, String code) {
        return directory.acting().filter(it -> deciders.mayDecide(it, file, code)).isPresent();
    }

    /// Originals that the hospital still has.
    public List<Paper> owed(CaseId id) {
        return papers.of(id).stream().filter(Paper::isOwed).toList();
    }
}
