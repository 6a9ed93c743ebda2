package org.mitate.scheduling.web;

import java.time.LocalDate;
import java.util.List;
import org.mitate.cases.CaseFile;
import org.mitate.cases.CaseShelf;
import org.mitate.cases.JournalEntry;
import org.mitate.documents.DoctorName;
import org.mitate.documents.DossierCheck;
import org.mitate.eligibility.Finding;
import org.mitate.eligibility.Outcome;
import org.mitate.hospital.FeeSchedule;
import org.mitate.hospital.FeeTerms;
import org.mitate.hospital.Hospital;
import org.mitate.scheduling.Calendar;
import org.mitate.scheduling.Clearance;
import org.mitate.scheduling.calendar.Slot;
import org.mitate.shared.Refusal;
import org.mitate.shared.Yen;
import org.mitate.staff.StaffDirectory;
import org.mitate.staff.StaffId;
import org.mitate.ui.Form;
import org.springframework.stereotype.Component;

/// Draws up what is read aloud: the date, the place, the doctor, the price, and that it is final.
@Component
class ReadingSheets {

    private final Calendar calendar;
    private final Clearance clearance;
    private final CaseShelf shelf;
    private final StaffDirectory directory;
    private final Hospital hospital;

    ReadingSheets(
            Calendar calendar,
            Clearance clearance,
            CaseShelf shelf,
            StaffDirectory directory,
            Hospital hospital) {
        this.calendar = calendar;
        this.clearance = clearance;
        this.shelf = shelf;
        this.directory = directory;
        this.hospital = hospital;
    }

    ReadingView of(CaseFile file, Choice choice) {
        var start = choice.start().orElseThrow(() -> Refusal.notSo("TIME_NOT_BOOKABLE"));
        Slot slot =
                calendar.slot(choice.search(file), start)
                        .orElseThrow(() -> Refusal.notSo("TIME_NOT_BOOKABLE"));
        LocalDate day = start.toLocalDate();
        FeeSchedule fees = hospital.feesOn(day);
        return new ReadingView(
                file,
                slot,
                StillFree.atFirst(file.number(), choice),
                choice.mode(),
                name(choice.doctor()),
                isOther(file, choice.doctor()),
                open(clearance.on(file, choice.mode(), day)),
                fees.steps(choice.mode()),
                fees.diagnoses().stream()
                        .map(FeeTerms.Item::yen)
                        .max(Yen::compareTo)
                        .orElse(Yen.ZERO),
                hospital.profileOn(day).talk().principleMinutes());
    }

    /// Fills the reason for another doctor with what the department wrote when it accepted.
    void suggest(Form form, CaseFile file) {
        if (!form.value("doctorReason").isEmpty()) return;
        shelf.journal(file.id()).reversed().stream()
                .filter(entry -> entry.code().equals("ACCEPT"))
                .map(JournalEntry::reason)
                .map(reason -> reason.text())
                .findFirst()
                .ifPresent(text -> form.with("doctorReason", text));
    }

    private static List<Finding> open(DossierCheck check) {
        return check.verdict().findings().stream()
                .filter(finding -> finding.outcome() != Outcome.ELIGIBLE)
                .toList();
    }

    private String name(StaffId doctor) {
        return directory.find(doctor).map(member -> member.name().written()).orElse("");
    }

    /// Whether the doctor is neither the wished one nor, without a wish, the assigned one.
    private boolean isOther(CaseFile file, StaffId doctor) {
        var wish = DoctorName.wished(file.application());
        if (!wish.isSaid()) return !doctor.equals(file.course().doctor());
        return directory.find(doctor).filter(member -> wish.isOtherThan(member.name())).isPresent();
    }
}
