package org.mitate.documents;

import java.time.Instant;

/// A person's yes or no to a finding (rules.md §3, "who decides").
///
/// @param code of the finding
/// @param basis what it rests on: the paper that was seen, the person who was asked
/// @param by name of the member who decided
public record Decision(
        String code, boolean yes, String reason, String basis, Instant at, String by) {}
