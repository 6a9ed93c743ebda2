package org.mitate.diagnosis;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.mitate.cases.CaseId;
import org.mitate.hospital.terms.DiagnosisCategory;

/// The consulting doctor's order to diagnose one category of the material anew.
///
/// @param question what the consulting doctor wants to know
/// @param specialist name of who has taken it; empty while nobody has
/// @param draft what is written and not yet signed
/// @param reason why it could not be assessed or was withdrawn
/// @param findings the signed versions, the newest last
public record DiagnosisOrder(
        OrderId id,
        CaseId caseId,
        DiagnosisCategory category,
        String question,
        OrderState state,
        String orderedBy,
        Instant orderedAt,
        String specialist,
        String draft,
        String reason,
        List<Finding> findings) {

    public DiagnosisOrder {
        findings = List.copyOf(findings);
    }

    public Optional<Finding> finding() {
        return findings.isEmpty() ? Optional.empty() : Optional.of(findings.getLast());
    }
}
