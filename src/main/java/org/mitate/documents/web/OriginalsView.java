package org.mitate.documents.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.mitate.cases.CaseFile;
import org.mitate.documents.Loan;
import org.mitate.documents.Paper;

/// The originals of a case, where they are and how they go back.
///
/// @param scanned the original whose label was read just now
public record OriginalsView(
        CaseFile file,
        List<Paper> owed,
        List<Loan> loans,
        Optional<Paper> scanned,
        LocalDate today) {

    public String address() {
        return "/cases/" + file.number().printed() + "/originals";
    }

    public Optional<Loan> loan(Paper paper) {
        return loans.stream().filter(one -> one.paper().equals(paper.id())).findFirst();
    }

    /// What lies with the secretariat and can be lent or go back.
    public List<Paper> here() {
        return owed.stream().filter(paper -> loan(paper).isEmpty()).toList();
    }

    public Optional<Paper> withId(String typed) {
        return owed.stream().filter(paper -> paper.id().equals(id(typed))).findFirst();
    }

    private static UUID id(String typed) {
        return typed.length() == 36 ? UUID.fromString(typed) : new UUID(0, 0);
    }
}
