package org.mitate.documents;

import java.time.LocalDate;
import java.util.Set;
import org.mitate.cases.Expectation.Party;
import org.mitate.cases.Reason;
import org.mitate.hospital.terms.DocumentKind;

/// What was asked for, of whom, how, and until when.
///
/// @param party the applicant or the patient's own doctor
/// @param told the words that stay in the journal
public record DocumentRequest(
        Party party, Way way, Set<DocumentKind> kinds, LocalDate until, String told) {

    /// How it was told.
    public enum Way {
        PHONE,
        LETTER,
        FAX
    }

    Reason reason() {
        return new Reason("TOLD_" + way, told);
    }
}
