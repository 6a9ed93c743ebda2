package org.mitate.billing;

import java.util.Optional;
import org.mitate.billing.card.CardDesk;
import org.mitate.billing.card.CardTerms;
import org.mitate.billing.card.Holds;
import org.mitate.cases.CaseFile;
import org.mitate.consultation.StartCondition;
import org.springframework.stereotype.Component;

/// Online nobody starts without a registered card that holds the upper bound (rules.md §6).
@Component
class CardBeforeStart implements StartCondition {

    private final CardDesk cards;
    private final CardTerms terms;
    private final Holds holds;

    CardBeforeStart(CardDesk cards, CardTerms terms, Holds holds) {
        this.cards = cards;
        this.terms = terms;
        this.holds = holds;
    }

    @Override
    public Optional<String> missing(CaseFile file) {
        if (!terms.needsCard(file)) return Optional.empty();
        if (!terms.hasGateway()) return Optional.of("CARD_GATEWAY");
        if (holds.suffices(file)) return Optional.empty();
        return Optional.of(cards.card(file.id()).isEmpty() ? "CARD" : "CARD_HOLD");
    }
}
