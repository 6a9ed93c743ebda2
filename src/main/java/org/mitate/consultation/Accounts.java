package org.mitate.consultation;

import org.mitate.cases.CaseId;

/// Whether a talk was paid: from then on its time stands (rules.md §6). Offered by the bill.
public interface Accounts {
    boolean areClosed(CaseId id);
}
