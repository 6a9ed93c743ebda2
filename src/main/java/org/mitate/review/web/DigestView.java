package org.mitate.review.web;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.mitate.cases.CaseFile;
import org.mitate.cases.Transition;
import org.mitate.documents.DossierCheck;
import org.mitate.documents.StoredFile;
import org.mitate.hospital.terms.DocumentKind;
import org.mitate.review.Acceptance;
import org.mitate.review.BackQuestion;
import org.mitate.review.DoctorsLoad.Load;

/// The digest page as it is drawn.
///
/// @param doctors who may be chosen, by key
/// @param loads how busy each of them is, by key
/// @param wished keys of those doctors who may be the one who was wished for
/// @param conflict wish and letter name different doctors
/// @param mine codes of findings that the reader decides on
/// @param departments to propose instead, by code
public record DigestView(
        CaseFile file,
        String department,
        DossierCheck check,
        List<StoredFile> scans,
        Map<String, String> doctors,
        Map<String, Load> loads,
        Set<String> wished,
        boolean conflict,
        Set<String> mine,
        List<BackQuestion> questions,
        Optional<Acceptance> acceptance,
        Map<String, String> departments,
        List<Transition> steps) {

    public String address() {
        return "/cases/" + file.number().printed();
    }

    public boolean offers(Transition step) {
        return steps.contains(step);
    }

    public Optional<StoredFile> letter() {
        return scans.stream()
                .filter(scan -> scan.kind() == DocumentKind.REFERRAL_LETTER)
                .findFirst();
    }

    /// Everything else that was scanned, in the order of the reading: results and images first,
    /// then what belongs to the rules.
    public List<StoredFile> others() {
        var letter = letter().map(StoredFile::id);
        return scans.stream()
                .filter(scan -> !letter.equals(Optional.of(scan.id())))
                .sorted(Comparator.comparing(scan -> scan.material() == null))
                .toList();
    }

    /// Nothing is left that would keep the department from accepting.
    public boolean mayAccept() {
        return check.mayGoOn();
    }
}
