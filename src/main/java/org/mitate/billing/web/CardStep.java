package org.mitate.billing.web;

import java.util.Optional;
import org.mitate.billing.card.CardDesk;
import org.mitate.billing.card.CardStanding;
import org.mitate.billing.card.CardTerms;
import org.mitate.cases.CaseFile;
import org.mitate.cases.CaseShelf;
import org.mitate.entrance.VisitStep;
import org.mitate.entrance.Visitor;
import org.mitate.ui.Page;
import org.springframework.stereotype.Component;

/// The card among what the consultee does before the talk (rules.md §6).
@Component
class CardStep implements VisitStep {

    private final CardDesk desk;
    private final CardTerms terms;
    private final CaseShelf shelf;

    CardStep(CardDesk desk, CardTerms terms, CaseShelf shelf) {
        this.desk = desk;
        this.terms = terms;
        this.shelf = shelf;
    }

    @Override
    public int place() {
        return 20;
    }

    @Override
    public Optional<Step> draw(Page page, Visitor visitor) {
        CaseFile file = shelf.get(visitor.caseId());
        if (!visitor.isConsultee() || !terms.needsCard(file)) return Optional.empty();
        CardStanding standing = desk.standing(file);
        boolean done = standing.isDone();
        return Optional.of(
                new Step(
                        page.text("card.step"),
                        done,
                        page.text(
                                "card.step." + standing.state(),
                                standing.card().map(it -> it.label()).orElse("")),
                        "/visit/card",
                        page.text(done ? "card.step.look" : "card.step.do")));
    }
}
