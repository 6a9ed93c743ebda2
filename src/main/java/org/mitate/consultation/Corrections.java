package org.mitate.consultation;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.mitate.cases.CaseDesk;
import org.mitate.cases.CaseFile;
import org.mitate.cases.CaseId;
import org.mitate.cases.Note;
import org.mitate.cases.Reason;
import org.mitate.cases.Stage;
import org.mitate.consultation.Correction.Span;
import org.mitate.consultation.Correction.State;
import org.mitate.shared.Ids;
import org.mitate.shared.Refusal;
import org.mitate.staff.Role;
import org.mitate.staff.StaffDirectory;
import org.mitate.staff.StaffMember;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Puts a wrong or forgotten press right, before payment: the secretariat proposes with a reason,
/// the consulting doctor confirms (rules.md §6).
@Component
public class Corrections {

    private static final Set<Stage> OPEN = Set.of(Stage.IN_CONSULTATION, Stage.CONSULTED);

    private final CorrectionBook book;
    private final Talks talks;
    private final Consultations consultations;
    private final CaseDesk desk;
    private final List<Accounts> accounts;
    private final AssignedDoctor doctor;
    private final StaffDirectory directory;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Corrections(
            CorrectionBook book,
            Talks talks,
            Consultations consultations,
            CaseDesk desk,
            List<Accounts> accounts,
            AssignedDoctor doctor,
            StaffDirectory directory,
            ApplicationEventPublisher events,
            Clock clock) {
        this.book = book;
        this.talks = talks;
        this.consultations = consultations;
        this.desk = desk;
        this.accounts = accounts;
        this.doctor = doctor;
        this.directory = directory;
        this.events = events;
        this.clock = clock;
    }

    /// Whether the time of this case may still be corrected.
    public boolean areOpen(CaseFile file) {
        return OPEN.contains(file.stage())
                && talks.of(file.id()).isPresent()
                && accounts.stream().noneMatch(it -> it.areClosed(file.id()));
    }

    @Transactional
    public void propose(CaseId id, Span after, String reason, UUID requestKey) {
        CaseFile file = desk.hold(id);
        if (desk.isDone(requestKey)) return;
        StaffMember member = directory.actingMember();
        if (!member.is(Role.SECRETARIAT)) throw Refusal.notYours("NOT_YOUR_STEP");
        requireOpen(file);
        if (consultations.proposed(id).isPresent()) throw Refusal.notNow("CORRECTION_WAITS");
        Talk talk = talks.of(id).orElseThrow();
        check(talk, after);
        book.add(
                new Correction(
                        Ids.next(clock),
                        id,
                        new Span(talk.start(), talk.end()),
                        after,
                        reason.strip(),
                        member.name().written(),
                        clock.instant(),
                        State.PROPOSED,
                        "",
                        null));
        note(id, "CORRECTION_PROPOSED", reason, requestKey);
    }

    @Transactional
    public void confirm(UUID correctionId, UUID requestKey) {
        Correction correction = get(correctionId);
        CaseFile file = desk.hold(correction.caseId());
        if (desk.isDone(requestKey)) return;
        doctor.require(file);
        requireOpen(file);
        requireUndecided(correctionId);
        book.decide(correctionId, State.CONFIRMED, doctor.name(), clock.instant());
        talks.set(file.id(), correction.after().start(), correction.after().end());
        Talk talk = talks.of(file.id()).orElseThrow();
        var flags = consultations.flags(talk);
        for (var flag : Talk.Flag.values()) {
            desk.flag(file.id(), flag.name(), flags.contains(flag));
        }
        note(file.id(), "CORRECTION_CONFIRMED", "", requestKey);
    }

    /// The doctor says no, or the secretariat takes the proposal back: the time stays.
    @Transactional
    public void reject(UUID correctionId, UUID requestKey) {
        Correction correction = get(correctionId);
        CaseFile file = desk.hold(correction.caseId());
        if (desk.isDone(requestKey)) return;
        StaffMember member = directory.actingMember();
        if (!member.is(Role.SECRETARIAT)) doctor.require(file);
        requireUndecided(correctionId);
        book.decide(correctionId, State.REJECTED, member.name().written(), clock.instant());
        note(file.id(), "CORRECTION_REJECTED", "", requestKey);
    }

    private void note(CaseId id, String code, String reason, UUID requestKey) {
        desk.note(id, Note.of(code).because(new Reason("", reason)).once(requestKey));
        events.publishEvent(new TalkCorrected(id));
    }

    private void check(Talk talk, Span after) {
        Instant last = after.end() == null ? clock.instant() : after.end();
        boolean sameParts = (talk.end() == null) == (after.end() == null);
        if (!sameParts || !last.isAfter(after.start()) || last.isAfter(clock.instant())) {
            throw Refusal.notSo("IMPOSSIBLE_TIME");
        }
    }

    private void requireOpen(CaseFile file) {
        if (!areOpen(file)) throw Refusal.notNow("TIME_STANDS", file.number().printed());
    }

    private void requireUndecided(UUID id) {
        if (get(id).state() != State.PROPOSED) throw Refusal.notNow("CORRECTION_DECIDED");
    }

    private Correction get(UUID id) {
        return book.byId(id).orElseThrow(() -> Refusal.notFound("NO_SUCH_CORRECTION"));
    }
}
