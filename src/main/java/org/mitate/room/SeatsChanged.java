package org.mitate.room;

import org.mitate.cases.CaseId;

/// Somebody came, was admitted or went: every page of the room looks again.
public record SeatsChanged(CaseId caseId) {}
