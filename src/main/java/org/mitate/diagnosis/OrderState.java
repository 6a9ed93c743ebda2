package org.mitate.diagnosis;

/// Where a diagnosis order stands (rules.md §7).
public enum OrderState {
    ORDERED,
    IN_PROGRESS,
    SIGNED,
    NOT_ASSESSABLE,
    WITHDRAWN;

    /// Whether somebody still has to do something; the bill waits for these (rules.md §6).
    public boolean isPending() {
        return this == ORDERED || this == IN_PROGRESS;
    }

    /// Only what a specialist actually diagnosed is charged (rules.md §6).
    public boolean isBillable() {
        return this == SIGNED;
    }
}
