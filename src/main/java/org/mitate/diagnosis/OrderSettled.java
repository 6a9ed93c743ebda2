package org.mitate.diagnosis;

import org.mitate.cases.CaseId;

/// An order was signed, found not assessable or withdrawn: nobody waits for it any more.
public record OrderSettled(CaseId caseId, OrderId orderId) {}
