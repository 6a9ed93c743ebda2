package org.mitate.billing;

import java.time.LocalDate;
import org.mitate.cases.CaseId;
import org.mitate.shared.CaseNumber;
import org.mitate.shared.Yen;

/// A receipt as it was issued; it never changes (rules.md §6).
///
/// @param number without gaps within its series
/// @param talkOn the day of what was paid for
/// @param issuerNumber `T` and 13 digits, or empty for a plain receipt
public record Receipt(
        String number,
        CaseId caseId,
        int issue,
        CaseNumber caseNumber,
        LocalDate issuedOn,
        LocalDate talkOn,
        String recipient,
        Yen yen,
        String issuer,
        String issuerNumber) {}
