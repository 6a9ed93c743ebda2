package org.mitate.correspondence;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.mitate.cases.CaseDesk;
import org.mitate.cases.CaseFile;
import org.mitate.cases.CaseId;
import org.mitate.cases.CaseShelf;
import org.mitate.cases.Expectation;
import org.mitate.cases.Expectation.Party;
import org.mitate.cases.Note;
import org.mitate.cases.Reason;
import org.mitate.correspondence.CallTask.Attempt;
import org.mitate.correspondence.CallTask.Outcome;
import org.mitate.correspondence.CallTask.State;
import org.mitate.shared.Ids;
import org.mitate.shared.Refusal;
import org.mitate.staff.StaffDirectory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// The calls that the secretariat owes: a refusal is told by a person, never by a machine (rules.md
/// CH03).
@Component
public class CallTasks {

    /// Line of the journal that says that the end of a case was told by telephone: from then on
    /// status page and letters may say it too.
    public static final String TOLD = "TOLD";

    private final CallBook book;
    private final CallHours hours;
    private final MissingLetters missing;
    private final CaseDesk desk;
    private final CaseShelf shelf;
    private final StaffDirectory directory;
    private final Clock clock;

    CallTasks(
            CallBook book,
            CallHours hours,
            MissingLetters missing,
            CaseDesk desk,
            CaseShelf shelf,
            StaffDirectory directory,
            Clock clock) {
        this.book = book;
        this.hours = hours;
        this.missing = missing;
        this.desk = desk;
        this.shelf = shelf;
        this.directory = directory;
        this.clock = clock;
    }

    /// Owes a call until the end of this or the next business day; the same one is owed only once.
    @Transactional
    public void owe(CaseId id, CallReason reason) {
        owe(id, reason, hours.thisBusinessDay());
    }

    /// @param until as promised on the telephone
    @Transactional
    public void owe(CaseId id, CallReason reason, Instant until) {
        CaseFile file = desk.hold(id);
        if (file.isDead() || !reason.isOwedAt(file.stage())) return;
        var task =
                new CallTask(
                        Ids.next(clock), id, reason, clock.instant(), until, State.OPEN, List.of());
        book.add(task);
        if (reason.tellsTheEnd()) {
            desk.expect(id, new Expectation(Party.SECRETARIAT, "CALL_" + reason, until));
        }
    }

    /// Whether a call may be made now, and when next: the contact hours of the profile.
    public boolean mayCall() {
        return hours.mayCall();
    }

    public Instant nextOpening() {
        return hours.nextOpening();
    }

    /// The list of the day: what is owed, and what has become due by waiting.
    @Transactional
    public List<CallTask> list() {
        oweAfterWaiting();
        return open();
    }

    /// Owes the calls that have become due by waiting alone.
    ///
    /// @return how many
    @Transactional
    public int oweAfterWaiting() {
        List<CaseId> due = missing.due();
        due.forEach(id -> owe(id, CallReason.LETTER_MISSING));
        return due.size();
    }

    /// All calls still to be made, the most urgent first. A death takes its calls away at once
    /// (rules.md EX06).
    public List<CallTask> open() {
        List<CallTask> owed = book.open();
        var dead = shelf.dead(owed.stream().map(CallTask::caseId).distinct().toList());
        return owed.stream().filter(task -> !dead.contains(task.caseId())).toList();
    }

    /// How many [#open] would find.
    public int count() {
        var owed = book.owed();
        owed.keySet().removeAll(shelf.dead(owed.keySet()));
        return owed.values().stream().mapToInt(Long::intValue).sum();
    }

    public List<CallTask> open(CaseFile file) {
        if (file.isDead()) return List.of();
        return book.of(file.id()).stream().filter(CallTask::isOpen).toList();
    }

    public CallTask get(UUID id) {
        return book.byId(id).orElseThrow(() -> Refusal.notFound("NO_SUCH_CALL"));
    }

    /// Writes down a call that was made. Whoever should be told was reached: the task is done.
    ///
    /// @throws Refusal `OUTSIDE_HOURS` when no call may be made, `CALL_IS_DONE` when none is owed
    @Transactional
    public void writeDown(UUID id, CallResult result) {
        CaseFile file = desk.hold(get(id).caseId());
        CallTask task = get(id);
        if (book.knows(result.requestKey())) return;
        if (!task.isOpen() || file.isDead()) throw Refusal.notNow("CALL_IS_DONE");
        if (!hours.mayWriteDown()) throw Refusal.notNow("OUTSIDE_HOURS");
        var attempt =
                new Attempt(
                        clock.instant(),
                        directory.actingMember().name().written(),
                        result.outcome(),
                        result.whom(),
                        result.note());
        book.write(task, attempt, result.requestKey());
        if (result.outcome() == Outcome.REACHED) told(task, result);
        else tryAgain(task, result);
    }

    /// Takes away the calls that the case has overtaken.
    @Transactional
    public void dropOvertaken(CaseFile file) {
        book.of(file.id()).stream()
                .filter(CallTask::isOpen)
                .filter(task -> file.isDead() || !task.reason().isOwedAt(file.stage()))
                .forEach(task -> book.end(task.id(), State.DROPPED, clock.instant()));
    }

    /// Takes away a call that somebody no longer owes.
    @Transactional
    public void drop(CaseId id, CallReason reason) {
        book.of(id).stream()
                .filter(CallTask::isOpen)
                .filter(task -> task.reason() == reason)
                .forEach(task -> book.end(task.id(), State.DROPPED, clock.instant()));
    }

    private void told(CallTask task, CallResult result) {
        boolean end = task.reason().tellsTheEnd();
        book.end(task.id(), State.TOLD, clock.instant());
        desk.note(
                task.caseId(),
                Note.of(end ? TOLD : "CALL_REACHED", result.whom())
                        .because(new Reason("", result.note())));
        if (end) desk.expect(task.caseId(), Expectation.NOTHING);
    }

    private void tryAgain(CallTask task, CallResult result) {
        Instant due = hours.nextBusinessDay();
        book.postpone(task.id(), due);
        desk.note(
                task.caseId(),
                Note.of("CALL_" + result.outcome()).because(new Reason("", result.note())));
        if (task.reason().tellsTheEnd()) {
            desk.expect(task.caseId(), new Expectation(Party.SECRETARIAT, "CALL_AGAIN", due));
        }
    }
}
