package org.mitate.billing;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.mitate.cases.CaseId;
import org.mitate.consultation.Talk;
import org.mitate.hospital.terms.Mode;
import org.mitate.shared.CaseNumber;

/// A bill as cashier and secretariat see it: never an illness, never a question (rules.md §10).
///
/// @param name of the consultee
/// @param charge as issued, or as it would be now while the bill is open
/// @param waitsFor whom an open bill waits for
public record Bill(
        CaseId caseId,
        CaseNumber number,
        String name,
        Mode mode,
        LocalDate talkOn,
        BillState state,
        Charge charge,
        List<Waiting> waitsFor,
        Optional<Payment> payment,
        Optional<Receipt> receipt,
        Optional<Refund> refund) {

    /// @param reason `DIAGNOSIS` or `CORRECTION`
    /// @param category of the diagnosis, or empty
    /// @param person a name, or empty where nobody has taken it yet
    public record Waiting(String reason, String category, String person) {}

    public Bill {
        waitsFor = List.copyOf(waitsFor);
    }

    public Set<Talk.Flag> flags() {
        return charge.flags();
    }

    public boolean isPaidByCard() {
        return payment.filter(it -> it.tender() instanceof Tender.Card).isPresent();
    }

    public boolean may(BillStep step) {
        return step.leadsFrom(state) && waitsFor.isEmpty();
    }
}
