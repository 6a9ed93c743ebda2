package org.mitate.opinion;

import java.time.Instant;

/// A signed opinion that left the house.
///
/// @param decision why it was sent although the patient has died; empty otherwise
public record Sending(
        int version, Recipient recipient, Way way, String decision, Instant at, String actor) {

    /// Who gets the opinion (rules.md §8).
    public enum Recipient {
        CONSULTEE,
        OWN_DOCTOR
    }

    /// How it went.
    public enum Way {
        POST,
        HANDED_OVER
    }

    /// Whether this version went to that recipient.
    boolean took(SignedOpinion opinion, Recipient to) {
        return version == opinion.version() && recipient == to;
    }
}
