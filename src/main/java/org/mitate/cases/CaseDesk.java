package org.mitate.cases;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.mitate.hospital.Hospital;
import org.mitate.shared.Ids;
import org.mitate.shared.Refusal;
import org.mitate.staff.StaffDirectory;
import org.mitate.staff.StaffMember;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// The desk over which every case goes: the only place that changes a case.
///
/// A room that changes something of its own with a step does both in one transaction: first
/// [#hold], so that all lock the case before anything else, then its own rows, then [#move].
@Component
public class CaseDesk {

    private final Cases cases;
    private final Journal journal;
    private final Access access;
    private final ExpectationPolicy expectations;
    private final StaffDirectory directory;
    private final Hospital hospital;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    CaseDesk(
            Cases cases,
            Journal journal,
            Access access,
            ExpectationPolicy expectations,
            StaffDirectory directory,
            Hospital hospital,
            ApplicationEventPublisher events,
            Clock clock) {
        this.cases = cases;
        this.journal = journal;
        this.access = access;
        this.expectations = expectations;
        this.directory = directory;
        this.hospital = hospital;
        this.events = events;
        this.clock = clock;
    }

    /// Makes the case of a received application, under the number of its draft.
    @Transactional
    public CaseFile open(Receipt receipt) {
        Optional<CaseFile> already = cases.byNumber(receipt.number());
        if (already.isPresent()) {
            if (journal.knows(receipt.requestKey())) return already.get();
            throw Refusal.notNow("ALREADY_RECEIVED", receipt.number().printed());
        }
        CaseFile file = fresh(receipt);
        cases.add(file);
        var note =
                Note.of("RECEIVE", receipt.arrival().channel().name()).once(receipt.requestKey());
        journal.write(file.id(), note, null, Stage.RECEIVED);
        events.publishEvent(
                new CaseMoved(
                        file.id(), file.number(), null, null, Stage.RECEIVED, "", clock.instant()));
        return file;
    }

    private CaseFile fresh(Receipt receipt) {
        var receivedOn = receipt.arrival().receiptAt().atZone(hospital.zone()).toLocalDate();
        int targetDays = hospital.profileOn(receivedOn).procedure().targetDays();
        var course = new Course(null, null, null, false, null, Set.of(), Expectation.NOTHING);
        var file =
                new CaseFile(
                        new CaseId(Ids.next(clock)),
                        receipt.number(),
                        0,
                        Stage.RECEIVED,
                        receipt.bundle(),
                        receipt.arrival(),
                        receivedOn.plusDays(targetDays),
                        receipt.application(),
                        course);
        return file.with(course.expecting(expectations.after(file)));
    }

    /// Whether a request was carried out before: pressing twice is the same as pressing once.
    public boolean isDone(UUID requestKey) {
        return journal.knows(requestKey);
    }

    /// Locks the case until the transaction ends.
    @Transactional
    public CaseFile hold(CaseId id) {
        return cases.locked(id).orElseThrow(() -> Refusal.notFound("NO_SUCH_CASE"));
    }

    /// The steps that the acting member may do with the case now, the next thing first.
    public List<Transition> steps(CaseFile file) {
        return directory
                .acting()
                .map(
                        member ->
                                Transition.at(file.stage(), member.roles()).stream()
                                        .filter(step -> step.suits(file.mode()))
                                        .filter(step -> access.mayMove(member, file, step))
                                        .toList())
                .orElse(List.of());
    }

    @Transactional
    public CaseFile move(CaseId id, Move move) {
        return move(id, move, file -> file);
    }

    /// Moves the case one step, with a change of the case that goes with it.
    ///
    /// @throws Refusal when the table, the roles or the version say no
    @Transactional
    public CaseFile move(CaseId id, Move move, UnaryOperator<CaseFile> change) {
        CaseFile before = hold(id);
        if (journal.knows(move.requestKey())) return before;
        check(before, move);
        CaseFile moved = change.apply(before).movedTo(move.transition().to()).next();
        CaseFile after = moved.with(moved.course().expecting(expectations.after(moved)));
        cases.save(after, after.stage().isEnd() ? move.reason().code() : "");
        var note =
                new Note(move.transition().name(), move.words(), move.reason(), move.requestKey());
        journal.write(id, note, before.stage(), after.stage());
        events.publishEvent(
                new CaseMoved(
                        id,
                        after.number(),
                        move.transition(),
                        before.stage(),
                        after.stage(),
                        move.reason().code(),
                        clock.instant()));
        return after;
    }

    /// Changes the case without a step, and says so in the journal.
    @Transactional
    public CaseFile change(CaseId id, Note note, UnaryOperator<CaseFile> change) {
        CaseFile before = hold(id);
        if (note.requestKey() != null && journal.knows(note.requestKey())) return before;
        CaseFile after = change.apply(before).next();
        cases.save(after, "");
        journal.write(id, note, before.stage(), after.stage());
        return after;
    }

    /// Writes a line into the journal.
    @Transactional
    public void note(CaseId id, Note note) {
        CaseFile file = hold(id);
        if (note.requestKey() != null && journal.knows(note.requestKey())) return;
        journal.write(id, note, file.stage(), file.stage());
    }

    /// Says whose turn it is, where a room knows it better than the stage.
    @Transactional
    public void expect(CaseId id, Expectation expectation) {
        CaseFile file = hold(id);
        cases.save(file.with(file.course().expecting(expectation)), "");
    }

    /// Raises or lowers a small tag on the board.
    @Transactional
    public void flag(CaseId id, String flag, boolean raised) {
        CaseFile file = hold(id);
        cases.save(file.with(file.course().flagged(flag, raised)), "");
    }

    private void check(CaseFile file, Move move) {
        if (move.version() != Move.ANY_VERSION && move.version() != file.version()) {
            throw Refusal.notNow("STALE");
        }
        boolean suits = move.transition().suits(file.mode());
        if (!suits || !move.transition().from().contains(file.stage())) {
            throw Refusal.notNow(notNow(file, move.transition()), file.number().printed());
        }
        @Nullable StaffMember member = directory.acting().orElse(null);
        if (member == null || !access.mayMove(member, file, move.transition())) {
            throw Refusal.notYours("NOT_YOUR_STEP");
        }
    }

    /// rules.md CH07: once fixed, the applicant can neither cancel nor change.
    private static String notNow(CaseFile file, Transition transition) {
        boolean fixed = file.stage() == Stage.BOOKED || file.stage() == Stage.CHECKED_IN;
        boolean wishOfApplicant =
                transition == Transition.WITHDRAW || transition == Transition.BOOK;
        return fixed && wishOfApplicant ? "BOOKED_IS_FINAL" : "NOT_NOW";
    }
}
