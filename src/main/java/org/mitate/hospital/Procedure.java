package org.mitate.hospital;

/// The days and limits of an application's way to its appointment.
///
/// @param targetDays from business receipt to appointment (rules.md CH06)
/// @param waitingDays for a missing letter, before a person refuses by a call (rules.md EX01)
/// @param cancellation of a fixed appointment by the applicant (rules.md CH07)
/// @param draftDays how long an unprinted draft is kept
/// @param printedDraftDays how long a printed one is kept before it must have arrived
public record Procedure(
        int targetDays,
        int waitingDays,
        Cancellation cancellation,
        int draftDays,
        int printedDraftDays,
        int maxQuestions,
        int maxOffers) {

    /// Whether an applicant may give back a fixed appointment.
    public enum Cancellation {
        NEVER,
        FREE
    }
}
