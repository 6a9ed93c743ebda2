package org.mitate.hospital;

/// Whether a written opinion is promised, and in how many days (rules.md §8).
public record OpinionTerms(Promise report, int targetDays) {

    /// When a report is written.
    public enum Promise {
        ALWAYS,
        ON_REQUEST,
        NEVER
    }
}
