package org.mitate.diagnosis;

import org.mitate.cases.CaseId;

/// A diagnosis was ordered: it may cost more than before.
public record OrderPlaced(CaseId caseId, OrderId orderId) {}
