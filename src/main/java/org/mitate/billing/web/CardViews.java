package org.mitate.billing.web;

import java.util.Optional;
import org.mitate.billing.Bill;
import org.mitate.billing.BillState;
import org.mitate.billing.CardCounter;
import org.mitate.billing.card.Calls;
import org.mitate.billing.card.CardCall;
import org.mitate.billing.card.CardDesk;
import org.mitate.billing.card.CardStanding;
import org.mitate.billing.card.CardTerms;
import org.mitate.billing.card.PayLinks;
import org.mitate.cases.CaseFile;
import org.mitate.cases.CaseShelf;
import org.mitate.hospital.terms.Mode;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/// The card of a case, for cashier and secretariat.
@Component
class CardViews {

    private final CardDesk desk;
    private final CardTerms terms;
    private final CardCounter counter;
    private final Calls calls;
    private final PayLinks links;
    private final CaseShelf shelf;

    CardViews(
            CardDesk desk,
            CardTerms terms,
            CardCounter counter,
            Calls calls,
            PayLinks links,
            CaseShelf shelf) {
        this.desk = desk;
        this.terms = terms;
        this.counter = counter;
        this.calls = calls;
        this.links = links;
        this.shelf = shelf;
    }

    /// Before there is a bill.
    Optional<CardStanding> standing(CaseFile file) {
        return terms.needsCard(file) ? Optional.of(desk.standing(file)) : Optional.empty();
    }

    /// Nothing for a bill that is paid at the counter or entered by hand.
    Optional<CardBillView> of(Bill bill) {
        if (bill.mode() != Mode.ONLINE) return Optional.empty();
        CaseFile file = shelf.get(bill.caseId());
        if (!terms.isByGateway(file)) return Optional.empty();
        boolean asked = calls.of(file.id()).stream().anyMatch(CardCall::isOpen);
        return Optional.of(
                new CardBillView(
                        bill,
                        terms.gatewayName(),
                        desk.standing(file),
                        counter.taken(file.id()),
                        asked,
                        bill.state() == BillState.UNPAID ? payLink(bill) : ""));
    }

    private String payLink(Bill bill) {
        return ServletUriComponentsBuilder.fromCurrentContextPath()
                .path(links.of(bill.caseId()).path())
                .toUriString();
    }
}
