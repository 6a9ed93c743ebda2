package org.mitate.billing.card;

import java.time.Clock;

/// Whoever holds and takes money from cards for the hospital. Every question carries a key of ours:
/// asked twice it is done once.
public interface PaymentGateway {

    /// Code of its label `card.gateway.<name>`.
    String name();

    /// Makes a page of the gateway on which the consultee enters or confirms a card.
    Answer open(HostedPage page);

    /// What came of such a page.
    Answer find(String page);

    Answer ask(Ask ask);

    /// How an amount stands.
    Answer look(String ref);

    /// Reads what the gateway sends by itself.
    ///
    /// @param signature as it stands in the header
    /// @throws NotFromGateway for a letter that it did not sign, or long ago
    Letter read(String letter, String signature, Clock clock);
}
