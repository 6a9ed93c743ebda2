package org.mitate.billing.web;

import java.util.List;
import org.mitate.billing.card.CardStanding;

/// The card of a consultation, for whoever consults.
///
/// @param marks that can be registered
/// @param gateway code of who keeps the card; `NONE` where nobody does
/// @param before whether the talk is still to come
public record CardView(CardStanding standing, List<String> marks, String gateway, boolean before) {

    public boolean demo() {
        return gateway.equals("DEMO");
    }

    public boolean open() {
        return !gateway.equals("NONE");
    }

    public String label() {
        return standing.card().map(it -> it.label()).orElse("");
    }
}
