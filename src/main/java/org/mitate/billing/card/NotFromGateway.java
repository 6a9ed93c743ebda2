package org.mitate.billing.card;

/// A letter that the gateway did not write, or that somebody sends again much later.
public final class NotFromGateway extends RuntimeException {
    public NotFromGateway(String why) {
        super(why);
    }
}
