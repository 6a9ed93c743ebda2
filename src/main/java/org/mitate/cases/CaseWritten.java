package org.mitate.cases;

/// A line was written into the journal of a case, by whichever room.
record CaseWritten(CaseId id) {}
