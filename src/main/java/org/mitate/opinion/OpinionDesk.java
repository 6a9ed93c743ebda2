package org.mitate.opinion;

import java.time.Clock;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.mitate.cases.CaseDesk;
import org.mitate.cases.CaseFile;
import org.mitate.cases.CaseId;
import org.mitate.cases.Expectation;
import org.mitate.cases.Expectation.Party;
import org.mitate.cases.Note;
import org.mitate.cases.Reason;
import org.mitate.cases.Stage;
import org.mitate.hospital.Hospital;
import org.mitate.paper.OpinionReport;
import org.mitate.shared.Refusal;
import org.mitate.staff.Role;
import org.mitate.staff.StaffDirectory;
import org.mitate.staff.StaffId;
import org.mitate.staff.StaffMember;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// The desk at which the consulting doctor writes the opinion and signs it (rules.md §8).
@Component
public class OpinionDesk {

    private static final Set<Stage> IN_WRITING =
            EnumSet.of(
                    Stage.ACCEPTED,
                    Stage.SCHEDULING,
                    Stage.BOOKED,
                    Stage.CHECKED_IN,
                    Stage.IN_CONSULTATION,
                    Stage.CONSULTED,
                    Stage.CLOSED);
    private static final Set<Stage> TALK_IS_OVER = EnumSet.of(Stage.CONSULTED, Stage.CLOSED);

    private final OpinionDrafts drafts;
    private final SignedOpinions signed;
    private final OpinionPromise promise;
    private final ReportWriter writer;
    private final CaseDesk desk;
    private final StaffDirectory directory;
    private final Hospital hospital;
    private final Clock clock;

    OpinionDesk(
            OpinionDrafts drafts,
            SignedOpinions signed,
            OpinionPromise promise,
            ReportWriter writer,
            CaseDesk desk,
            StaffDirectory directory,
            Hospital hospital,
            Clock clock) {
        this.drafts = drafts;
        this.signed = signed;
        this.promise = promise;
        this.writer = writer;
        this.desk = desk;
        this.directory = directory;
        this.hospital = hospital;
        this.clock = clock;
    }

    /// What is in writing, blank before the first saving.
    ///
    /// @throws Refusal when the acting member is not the consulting doctor of the case
    public OpinionDraft draft(CaseFile file) {
        refuseOthers(file);
        int questions = file.application().questions().size();
        return drafts.of(file.id())
                .map(
                        draft ->
                                new OpinionDraft(
                                        draft.caseId(),
                                        draft.revision(),
                                        draft.text().fitted(questions),
                                        draft.reason(),
                                        draft.savedAt()))
                .orElseGet(
                        () ->
                                new OpinionDraft(
                                        file.id(), 0, OpinionText.blank(questions), "", null));
    }

    public boolean isInWriting(CaseId id) {
        return drafts.of(id).isPresent();
    }

    public List<SignedOpinion> signed(CaseId id) {
        return signed.of(id);
    }

    /// @param revision of the draft that the doctor saw
    @Transactional
    public OpinionDraft save(CaseId id, int revision, OpinionText text) {
        CaseFile file = desk.hold(id);
        OpinionDraft draft = draft(file);
        if (!IN_WRITING.contains(file.stage()) || !promise.isOffered(file)) {
            throw Refusal.notNow("NO_OPINION_NOW", file.number().printed());
        }
        if (draft.revision() != revision) throw Refusal.notNow("STALE");
        if (!draft.isSaved() && !signed.of(id).isEmpty()) throw Refusal.notNow("OPINION_IS_SIGNED");
        if (draft.isSaved()) drafts.save(draft, text, clock.instant());
        else drafts.begin(id, writer(), text, "", clock.instant());
        return draft(file);
    }

    /// How it would be printed now.
    public OpinionReport preview(CaseFile file) {
        return writer.write(file, draft(file).text(), nextVersion(file.id()), "");
    }

    /// Signs what was seen in the preview; from then on it never changes.
    @Transactional
    public SignedOpinion sign(CaseId id, int revision, UUID requestKey) {
        CaseFile file = desk.hold(id);
        OpinionDraft draft = draft(file);
        if (signed.knows(requestKey)) return signed.latest(id).orElseThrow();
        if (!TALK_IS_OVER.contains(file.stage())) throw Refusal.notNow("TALK_FIRST");
        if (!draft.isSaved() || draft.revision() != revision) throw Refusal.notNow("STALE");
        if (!draft.text().unanswered().isEmpty()) {
            throw Refusal.notSo("UNANSWERED", draft.text().unanswered().getFirst());
        }
        int version = nextVersion(id);
        Instant now = clock.instant();
        var report = writer.write(file, draft.text(), version, writer.signature(now));
        var opinion = new SignedOpinion(id, version, report, draft.reason(), now);
        signed.add(opinion, directory.actingMember().id(), requestKey);
        drafts.remove(id);
        desk.note(
                id,
                Note.of("OPINION_SIGNED", String.valueOf(version))
                        .because(new Reason("", draft.reason())));
        if (!file.isDead()) desk.expect(id, toBeSent());
        return opinion;
    }

    /// Opens the signed opinion for a new version; the old one stays (scenario V17).
    @Transactional
    public OpinionDraft correct(CaseId id, String reason) {
        CaseFile file = desk.hold(id);
        refuseOthers(file);
        if (drafts.of(id).isPresent()) throw Refusal.notNow("ALREADY_IN_WRITING");
        SignedOpinion last = signed.latest(id).orElseThrow(() -> Refusal.notNow("SIGN_FIRST"));
        if (reason.isBlank()) throw Refusal.notSo("REASON_NEEDED");
        drafts.begin(id, writer(), last.text(), reason.strip(), clock.instant());
        return draft(file);
    }

    /// The consultee wants a written opinion, where the hospital writes one only then.
    @Transactional
    public void request(CaseId id, UUID requestKey) {
        desk.note(id, Note.of("OPINION_REQUESTED").once(requestKey));
    }

    private StaffId writer() {
        return directory.actingMember().id();
    }

    private int nextVersion(CaseId id) {
        return signed.of(id).size() + 1;
    }

    private Expectation toBeSent() {
        var opening = hospital.calendar().nextOpening(clock.instant());
        var closing = opening.with(hospital.calendar().hours().closes());
        return new Expectation(Party.SECRETARIAT, "SEND_OPINION", closing.toInstant());
    }

    private void refuseOthers(CaseFile file) {
        StaffMember member = directory.actingMember();
        boolean own = member.is(Role.CONSULTANT) && member.id().equals(file.course().doctor());
        if (!own) throw Refusal.notYours("NOT_YOUR_OPINION");
    }
}
