package org.mitate.consultation;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
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
import org.springframework.context.ApplicationEventPublisher;
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
    private final List<StartCondition> conditions;
    private final SpokenAgreements spoken;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    TalkDesk(
            Talks talks,
            NoteBook notes,
            Consultations consultations,
            PromisedPrice promise,
            CaseDesk desk,
            AssignedDoctor doctor,
            List<StartCondition> conditions,
            SpokenAgreements spoken,
            ApplicationEventPublisher events,
            Clock clock) {
        this.talks = talks;
        this.notes = notes;
        this.consultations = consultations;
        this.promise = promise;
        this.desk = desk;
        this.doctor = doctor;
        this.conditions = conditions;
        this.spoken = spoken;
        this.events = events;
        this.clock = clock;
    }

    /// What still stands in the way of a start.
    public List<String> missing(CaseFile file) {
        return conditions.stream().map(it -> it.missing(file)).flatMap(Optional::stream).toList();
    }

    @Transactional
    public void start(CaseId id, UUID requestKey) {
        CaseFile file = desk.hold(id);
        if (desk.isDone(requestKey)) return;
        if (!missing(file).isEmpty()) throw Refusal.notNow("START_" + missing(file).getFirst());
        desk.move(id, press(Transition.START, requestKey));
        talks.begin(id, file.mode(), promise.version(file), clock.instant());
        events.publishEvent(new TalkChanged(id));
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
        events.publishEvent(new TalkChanged(id));
    }

    /// Stops before or during the talk because of identity, hospital or system: nothing is charged
    /// (rules.md §7).
    @Transactional
    public void stop(CaseId id, Move move) {
        desk.hold(id);
        if (desk.isDone(move.requestKey())) return;
        close(id);
        desk.move(id, move);
        events.publishEvent(new TalkChanged(id));
    }

    /// The consultee agreed aloud to go on into the step that begins with this second.
    @Transactional
    public void agree(CaseId id, int fromSeconds, UUID requestKey) {
        Talk talk = running(id);
        if (!spoken.areAloud(talk)) throw Refusal.notNow("CONSULTEE_AGREES");
        agree(talk, fromSeconds, doctor.name(), requestKey);
    }

    /// The consultee of an online talk pressed the agreement (rules.md §6).
    @Transactional
    public void agreed(CaseId id, int fromSeconds, String consultee, UUID requestKey) {
        agree(underWay(desk.hold(id)), fromSeconds, consultee, requestKey);
    }

    private void agree(Talk talk, int fromSeconds, String by, UUID requestKey) {
        CaseId id = talk.caseId();
        if (desk.isDone(requestKey)) return;
        boolean published =
                consultations.fees(talk).steps(talk.mode()).stream()
                        .skip(1)
                        .anyMatch(step -> step.fromSeconds() == fromSeconds);
        if (!published) throw Refusal.notSo("NO_SUCH_STEP");
        Instant now = clock.instant();
        talks.agree(id, new Agreement(fromSeconds, talk.seconds(now), now, by));
        String minutes = String.valueOf(fromSeconds / 60);
        desk.note(id, Note.of("AGREED", minutes).once(requestKey));
        events.publishEvent(new TalkChanged(id));
    }

    /// @param cause `HOSPITAL` or `SYSTEM`: nothing else is deducted (rules.md §6)
    @Transactional
    public void pause(CaseId id, Reason cause, UUID requestKey) {
        Talk talk = running(id);
        if (desk.isDone(requestKey)) return;
        if (talk.isPaused()) throw Refusal.notNow("ALREADY_PAUSED");
        talks.pause(id, new Pause(clock.instant(), null, cause.code(), cause.text()));
        desk.note(id, Note.of("PAUSE").because(cause).once(requestKey));
        events.publishEvent(new TalkChanged(id));
    }

    @Transactional
    public void resume(CaseId id, UUID requestKey) {
        running(id);
        if (desk.isDone(requestKey)) return;
        talks.resume(id, clock.instant());
        desk.note(id, Note.of("RESUME").once(requestKey));
        events.publishEvent(new TalkChanged(id));
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
        return underWay(file);
    }

    private Talk underWay(CaseFile file) {
        if (file.stage() != Stage.IN_CONSULTATION) {
            throw Refusal.notNow("NOT_NOW", file.number().printed());
        }
        return talks.of(file.id()).orElseThrow();
    }

    private void close(CaseId id) {
        Instant now = clock.instant();
        talks.of(id)
                .filter(talk -> talk.end() == null)
                .ifPresent(
                        talk -> {
                            events.publishEvent(new TalkEnding(id, now));
                            talks.resume(id, now);
                            talks.set(id, talk.start(), now);
                        });
    }

    private static Move press(Transition transition, UUID requestKey) {
        return new Move(transition, Move.ANY_VERSION, requestKey, Reason.NONE, List.of());
    }
}
