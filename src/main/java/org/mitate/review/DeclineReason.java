package org.mitate.review;

/// Why a department declines (rules.md §7); the sentence is the text `reason.<name>`.
public enum DeclineReason {
    NO_SPECIALIST,
    DATES,
    OTHER_DEPARTMENT,
    INSUFFICIENT_MATERIAL,
    /// With words.
    OTHER
}
