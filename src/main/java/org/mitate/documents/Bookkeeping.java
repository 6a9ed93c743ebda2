package org.mitate.documents;

import java.time.LocalDate;
import org.mitate.cases.CaseDesk;
import org.mitate.cases.CaseFile;
import org.mitate.cases.CaseId;
import org.mitate.cases.CaseMoved;
import org.mitate.cases.CaseShelf;
import org.mitate.cases.Note;
import org.mitate.hospital.Hospital;
import org.mitate.hospital.terms.DocumentKind;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/// Keeps what the board shows of a dossier: the day of completeness and the small tags.
@Component
class Bookkeeping {

    private final Dossiers dossiers;
    private final CaseDesk desk;
    private final CaseShelf shelf;
    private final Hospital hospital;

    Bookkeeping(Dossiers dossiers, CaseDesk desk, CaseShelf shelf, Hospital hospital) {
        this.dossiers = dossiers;
        this.desk = desk;
        this.shelf = shelf;
        this.hospital = hospital;
    }

    @EventListener
    void moved(CaseMoved moved) {
        CaseFile file = shelf.get(moved.id());
        flag(file, dossiers.check(file, hospital.today()));
    }

    void bringUpToDate(CaseId id) {
        CaseFile file = shelf.get(id);
        DossierCheck check = dossiers.check(file, hospital.today());
        boolean first = file.course().completeOn() == null && !check.lines().isEmpty();
        if (first && check.isComplete()) {
            desk.change(
                    id,
                    Note.of("PAPERS_COMPLETE"),
                    complete -> complete.with(complete.course().completeOn(hospital.today())));
        }
        if (file.course().completeOn() != null && file.stage().isBeforeReview()) {
            takeBack(file, check);
        }
        flag(shelf.get(id), check);
    }

    /// A paper was struck out: the clock of the complete papers has not begun.
    private void takeBack(CaseFile file, DossierCheck check) {
        if (check.isComplete()) return;
        desk.change(
                file.id(),
                Note.of("PAPERS_NOT_COMPLETE"),
                before -> before.with(before.course().completeOn(null)));
    }

    private void flag(CaseFile file, DossierCheck check) {
        boolean minor = isMinor(file, hospital.today());
        flag(file, "WAITING_LETTER", !file.stage().isEnd() && lacksLetter(check));
        flag(file, "DOCTORS_DIFFER", DoctorName.conflict(file.application()));
        flag(file, "MANY_ATTENDEES", !file.stage().isEnd() && isCrowd(file));
        flag(file, "MINOR", minor);
        flag(file, "TURNS_18", minor && !isMinor(file, file.targetOn()));
    }

    private void flag(CaseFile file, String flag, boolean raised) {
        if (file.course().flags().contains(flag) != raised) desk.flag(file.id(), flag, raised);
    }

    private static boolean lacksLetter(DossierCheck check) {
        return check.lines().stream()
                .anyMatch(line -> line.kind() == DocumentKind.REFERRAL_LETTER && line.isMissing());
    }

    /// rules.md R08: more people than the room takes; the secretariat speaks with them.
    private boolean isCrowd(CaseFile file) {
        int people = 1 + file.application().consultee().attendees().size();
        return people > hospital.profile().consultees().maxAttendees();
    }

    /// rules.md R07: the age can flip between the application and the consultation.
    private boolean isMinor(CaseFile file, LocalDate on) {
        LocalDate birth = file.application().patient().birthDate();
        return birth != null && !hospital.profileOn(on).consultees().isAdult(birth, on);
    }
}
