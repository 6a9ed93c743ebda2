package org.mitate.billing.card;

import java.util.Optional;

/// What the gateway says.
public sealed interface Answer {

    /// A page was made.
    record Opened(String page, String address) implements Answer {}

    /// Nobody has finished the page yet.
    record NotYet() implements Answer {}

    /// Nobody can finish the page any more.
    record Ended() implements Answer {}

    record Registered(CardOnFile card) implements Answer {}

    /// The amount stands so.
    ///
    /// @param card with which it is held, where the gateway says it
    record Stands(String ref, Money money, Optional<CardOnFile> card) implements Answer {}

    /// The bank said no.
    ///
    /// @param ref may be empty
    /// @param reason in the gateway's word
    record Declined(String ref, String reason) implements Answer {}

    /// The bank wants the holder of the card to confirm (3-D Secure).
    record NeedsCustomer(String ref) implements Answer {}

    /// The gateway does not do this with the amount as it stands, such as taking what is not held
    /// any more.
    record Refused(String why) implements Answer {}

    /// No answer: whether it was done is not known, so the same is asked again.
    record Unreachable(String why) implements Answer {}
}
