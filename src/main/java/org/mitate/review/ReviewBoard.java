package org.mitate.review;

import java.time.Clock;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.mitate.cases.CaseDesk;
import org.mitate.cases.CaseFile;
import org.mitate.cases.CaseId;
import org.mitate.cases.CaseShelf;
import org.mitate.cases.Move;
import org.mitate.cases.Reason;
import org.mitate.cases.Stage;
import org.mitate.documents.DoctorName;
import org.mitate.documents.Dossier;
import org.mitate.hospital.terms.DepartmentCode;
import org.mitate.shared.Ids;
import org.mitate.shared.Refusal;
import org.mitate.staff.StaffDirectory;
import org.mitate.staff.StaffMember;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Where a department decides whether a consultation is possible, and who holds it (rules.md CH05).
@Component
public class ReviewBoard {

    /// How many cases a worklist shows.
    public static final int MOST = 200;

    private static final Set<Stage> WAITING = EnumSet.of(Stage.IN_REVIEW);

    private final Reviews reviews;
    private final CaseDesk desk;
    private final CaseShelf shelf;
    private final Dossier dossier;
    private final StaffDirectory directory;
    private final Clock clock;

    ReviewBoard(
            Reviews reviews,
            CaseDesk desk,
            CaseShelf shelf,
            Dossier dossier,
            StaffDirectory directory,
            Clock clock) {
        this.reviews = reviews;
        this.desk = desk;
        this.shelf = shelf;
        this.dossier = dossier;
        this.directory = directory;
        this.clock = clock;
    }

    /// The cases that wait for the departments of this member, the oldest first; the list ends at
    /// [#MOST].
    public List<CaseFile> waiting(StaffMember member) {
        return shelf.waiting(WAITING, member.departments(), MOST);
    }

    public int countWaiting(StaffMember member) {
        return shelf.count(WAITING, member.departments());
    }

    /// The doctors who may be chosen, those who were wished for first.
    public List<StaffMember> doctors(CaseFile file) {
        var wish = DoctorName.wished(file.application());
        return directory.consultingDoctors(file.department().code()).stream()
                .sorted(Comparator.comparing(doctor -> !wish.isOf(doctor.name())))
                .toList();
    }

    @Transactional
    public CaseFile accept(CaseId id, Choice choice, Move move) {
        CaseFile file = desk.hold(id);
        if (desk.isDone(move.requestKey())) return file;
        StaffMember doctor = chosen(file, choice);
        CaseFile accepted =
                desk.move(
                        id,
                        move.saying(doctor.name().written())
                                .because(new Reason("", choice.otherReason())),
                        it -> it.with(it.course().consultedBy(doctor.id())));
        if (!dossier.check(file).mayGoOn()) throw Refusal.notNow("REVIEW_UNDECIDED");
        reviews.accept(
                id,
                new Acceptance(
                        doctor.id(), choice.otherReason().strip(), clock.instant(), actor()));
        return accepted;
    }

    /// rules.md CH04: a wish may not be met, and then the letter says why (S07).
    private StaffMember chosen(CaseFile file, Choice choice) {
        StaffMember doctor =
                doctors(file).stream()
                        .filter(it -> it.id().equals(choice.doctor()))
                        .findFirst()
                        .orElseThrow(() -> Refusal.notSo("NO_SUCH_DOCTOR"));
        boolean other = DoctorName.wished(file.application()).isOtherThan(doctor.name());
        if (other && choice.otherReason().isBlank()) throw Refusal.notSo("OTHER_DOCTOR_REASON");
        return doctor;
    }

    @Transactional
    public CaseFile decline(CaseId id, DeclineReason reason, String words, Move move) {
        if (reason == DeclineReason.OTHER && words.isBlank()) {
            throw Refusal.notSo("DECLINE_NEEDS_WORDS");
        }
        return desk.move(id, move.because(new Reason(reason.name(), words)));
    }

    /// Asks the secretariat something before deciding.
    @Transactional
    public CaseFile askBack(CaseId id, String question, Move move) {
        return ask(id, question, "", move);
    }

    /// Proposes another department; the secretariat clears it by phone with the applicant.
    @Transactional
    public CaseFile propose(CaseId id, DepartmentCode other, String words, Move move) {
        return ask(id, words, other.code(), move);
    }

    private CaseFile ask(CaseId id, String words, String proposed, Move move) {
        CaseFile file = desk.hold(id);
        if (desk.isDone(move.requestKey())) return file;
        String code = proposed.isEmpty() ? "" : DeclineReason.OTHER_DEPARTMENT.name();
        CaseFile asked = desk.move(id, move.because(new Reason(code, words)));
        reviews.ask(
                id,
                new BackQuestion(
                        Ids.next(clock),
                        words.strip(),
                        proposed,
                        clock.instant(),
                        actor(),
                        null,
                        null,
                        null));
        return asked;
    }

    /// Answers the open question, and sends the case back to the department or on to another one.
    @Transactional
    public CaseFile answer(CaseId id, String answer, DepartmentCode department, Move move) {
        CaseFile file = desk.hold(id);
        if (desk.isDone(move.requestKey())) return file;
        CaseFile answered =
                desk.move(
                        id,
                        move.because(new Reason("", answer)),
                        it ->
                                it.with(
                                        it.application()
                                                .with(it.application().wish().in(department))));
        reviews.answer(id, answer.strip(), clock.instant(), actor());
        return answered;
    }

    public Optional<Acceptance> acceptance(CaseId id) {
        return reviews.acceptance(id);
    }

    public List<BackQuestion> questions(CaseId id) {
        return reviews.questions(id);
    }

    private String actor() {
        return directory.actingMember().name().written();
    }
}
