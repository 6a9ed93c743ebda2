package org.mitate.billing.card;

import org.springframework.stereotype.Component;

/// How it stands between the house and its card gateway.
@Component
public class CardHealth {

    private final CardTerms terms;
    private final CallBox box;
    private final Differences differences;

    CardHealth(CardTerms terms, CallBox box, Differences differences) {
        this.terms = terms;
        this.box = box;
        this.differences = differences;
    }

    /// @param gateway code of its label, `NONE` where there is none
    /// @param waiting questions that were not answered yet
    /// @param differences that nobody has cleared up
    public record Report(String gateway, int waiting, int differences) {

        public boolean isWell() {
            return differences == 0;
        }

        public boolean isConnected() {
            return !gateway.equals("NONE");
        }
    }

    public Report report() {
        return new Report(terms.gatewayName(), box.open().size(), differences.countOpen());
    }
}
