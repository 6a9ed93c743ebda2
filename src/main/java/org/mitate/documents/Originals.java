package org.mitate.documents;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.mitate.cases.CaseFile;
import org.mitate.cases.CaseId;
import org.mitate.cases.CaseShelf;
import org.mitate.cases.JournalEntry;
import org.mitate.hospital.Hospital;
import org.springframework.stereotype.Component;

/// The list of originals that people lent to the hospital: what has to go back, and who has it.
@Component
public class Originals {

    /// Until then they should be on their way back; ours.
    private static final int DAYS_TO_RETURN = 7;

    private final Papers papers;
    private final Loans loans;
    private final CaseShelf shelf;
    private final Hospital hospital;

    Originals(Papers papers, Loans loans, CaseShelf shelf, Hospital hospital) {
        this.papers = papers;
        this.loans = loans;
        this.shelf = shelf;
        this.hospital = hospital;
    }

    /// A case with originals in the house.
    ///
    /// @param ready nobody needs them any more: they go back
    /// @param dueOn until when they should be back, or back in the secretariat
    public record Kept(
            CaseFile file, List<Paper> papers, List<Loan> loans, boolean ready, LocalDate dueOn) {

        public boolean isOverdue(LocalDate today) {
            return today.isAfter(dueOn);
        }
    }

    /// What goes back now and what is lent inside the house, the most urgent first.
    public List<Kept> kept() {
        return papers.casesWithOwed().stream()
                .map(CaseId::new)
                .map(this::kept)
                .filter(one -> one.ready() || !one.loans().isEmpty())
                .sorted(Comparator.comparing(Kept::dueOn))
                .toList();
    }

    private Kept kept(CaseId id) {
        CaseFile file = shelf.get(id);
        boolean ready = Papers.OVER.contains(file.stage());
        List<Loan> out = loans.of(id);
        LocalDate due =
                ready
                        ? readySince(file).plusDays(DAYS_TO_RETURN)
                        : out.stream()
                                .map(Loan::dueOn)
                                .min(LocalDate::compareTo)
                                .orElse(LocalDate.MAX);
        var owed = papers.of(id).stream().filter(Paper::isOwed).toList();
        return new Kept(file, owed, out, ready, due);
    }

    private LocalDate readySince(CaseFile file) {
        return shelf.journal(file.id()).stream()
                .filter(entry -> entry.reached().filter(file.stage()::equals).isPresent())
                .map(JournalEntry::at)
                .findFirst()
                .map(at -> at.atZone(hospital.zone()).toLocalDate())
                .orElse(hospital.today());
    }

    /// How many cases have originals that go back now.
    public int count() {
        return papers.casesToReturn();
    }
}
