package org.mitate.consultation;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.mitate.cases.CaseDesk;
import org.mitate.cases.CaseFile;
import org.mitate.cases.CaseId;
import org.mitate.cases.Move;
import org.mitate.cases.Note;
import org.mitate.cases.Reason;
import org.mitate.cases.Stage;
import org.mitate.cases.Transition;
import org.mitate.consultation.Talk.Agreement;
import org.mitate.consultation.Talk.Pause;
import org.mitate.shared.Refusal;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// What the consulting doctor presses during the talk; the server's clock says when.
///
/// A press of the doctor counts whatever else changed in the case meanwhile, so it carries no
/// version.
@Component
public class TalkDesk {

    private final Talks talks;
    private final NoteBook notes;
    private final Consultations consultations;
    private final PromisedPrice promise;
    private final CaseDesk desk;
    private final AssignedDoctor doctor;
    private final Clock clock;

    TalkDesk(
            Talks talks,
            NoteBook notes,
            Consultations consultations,
            PromisedPrice promise,
            CaseDesk desk,
            AssignedDoctor doctor,
            Clock clock) {
        this.talks = talks;
        this.notes = notes;
        this.consultations = consultations;
        this.promise = promise;
        this.desk = desk;
        this.doctor = doctor;
        this.clock = clock;
    }

    @Transactional
    public void start(CaseId id, UUID requestKey) {
        CaseFile file = desk.hold(id);
        if (desk.isDone(requestKey)) return;
        desk.move(id, press(Transition.START, requestKey));
        talks.begin(id, file.mode(), promise.version(file), clock.instant());
    }

    /// @param why empty, or that it ends early, as when a recording was noticed
    @Transactional
    public void end(CaseId id, Reason why, UUID requestKey) {
        desk.hold(id);
        if (desk.isDone(requestKey)) return;
        close(id);
        Talk talk = talks.of(id).orElseThrow();
        consultations.flags(talk).forEach(flag -> desk.flag(id, flag.name(), true));
        desk.move(id, press(Transition.END, requestKey).because(why));
    }

    /// Stops before or during the talk because of identity, hospital or system: nothing is charged
    /// (rules.md §7).
    @Transactional
    public void stop(CaseId id, Move move) {
        desk.hold(id);
        if (desk.isDone(move.requestKey())) return;
        close(id);
        desk.move(id, move);
    }

    /// The consultee agreed to go on into the step that begins with this second.
    @Transactional
    public void agree(CaseId id, int fromSeconds, UUID requestKey) {
        Talk talk = running(id);
        if (desk.isDone(requestKey)) return;
        boolean published =
                consultations.fees(talk).steps(talk.mode()).stream()
                        .skip(1)
                        .anyMatch(step -> step.fromSeconds() == fromSeconds);
        if (!published) throw Refusal.notSo("NO_SUCH_STEP");
        Instant now = clock.instant();
        talks.agree(id, new Agreement(fromSeconds, talk.seconds(now), now, doctor.name()));
        String minutes = String.valueOf(fromSeconds / 60);
        desk.note(id, Note.of("AGREED", minutes).once(requestKey));
    }

    /// @param cause `HOSPITAL` or `SYSTEM`: nothing else is deducted (rules.md §6)
    @Transactional
    public void pause(CaseId id, Reason cause, UUID requestKey) {
        Talk talk = running(id);
        if (desk.isDone(requestKey)) return;
        if (talk.isPaused()) throw Refusal.notNow("ALREADY_PAUSED");
        talks.pause(id, new Pause(clock.instant(), null, cause.code(), cause.text()));
        desk.note(id, Note.of("PAUSE").because(cause).once(requestKey));
    }

    @Transactional
    public void resume(CaseId id, UUID requestKey) {
        running(id);
        if (desk.isDone(requestKey)) return;
        talks.resume(id, clock.instant());
        desk.note(id, Note.of("RESUME").once(requestKey));
    }

    /// Writes into the journal what was said to the consultee; the clock goes on.
    @Transactional
    public void remark(CaseId id, Remark remark, UUID requestKey) {
        running(id);
        desk.note(id, Note.of(remark.name()).once(requestKey));
    }

    /// Keeps ticks and notes; the last that arrives counts.
    @Transactional
    public void keep(CaseId id, Set<Integer> ticked, String words) {
        CaseFile file = desk.hold(id);
        doctor.require(file);
        notes.keep(id, ticked, words, clock.instant());
    }

    private Talk running(CaseId id) {
        CaseFile file = desk.hold(id);
        doctor.require(file);
        if (file.stage() != Stage.IN_CONSULTATION) {
            throw Refusal.notNow("NOT_NOW", file.number().printed());
        }
        return talks.of(id).orElseThrow();
    }

    private void close(CaseId id) {
        Instant now = clock.instant();
        talks.of(id)
                .filter(talk -> talk.end() == null)
                .ifPresent(
                        talk -> {
                            talks.resume(id, now);
                            talks.set(id, talk.start(), now);
                        });
    }

    private static Move press(Transition transition, UUID requestKey) {
        return new Move(transition, Move.ANY_VERSION, requestKey, Reason.NONE, List.of());
    }
}
