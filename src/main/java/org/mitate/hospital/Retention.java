package org.mitate.hospital;

/// How long things are kept (rules.md §10).
///
/// @param refusedDays after the originals went back
public record Retention(int refusedDays, int caseYears, int logYears, int receiptYears) {}
