package org.mitate.billing;

import org.mitate.cases.CaseId;

/// The costs are settled: whoever can take them may.
record BillIssued(CaseId caseId) {}
