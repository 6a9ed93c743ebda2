package org.mitate.hospital.terms;

/// How a bill is paid; which methods a mode allows is the profile's (rules.md §6).
public enum PaymentMethod {
    CASH,
    CARD,
    /// Bank transfer.
    TRANSFER
}
