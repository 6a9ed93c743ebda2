package org.mitate.billing.web;

import gg.jte.generated.precompiled.Templates;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.UUID;
import org.mitate.billing.Bill;
import org.mitate.billing.BillState;
import org.mitate.billing.CardCounter;
import org.mitate.billing.Cashier;
import org.mitate.billing.card.Differences;
import org.mitate.cases.CaseShelf;
import org.mitate.shared.CaseNumber;
import org.mitate.shared.Refusal;
import org.mitate.staff.Role;
import org.mitate.ui.Form;
import org.mitate.ui.Page;
import org.mitate.ui.Screen;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/// What the cashier does with cards at the gateway: take, give back, clear up differences.
@Controller
@RequestMapping("/cashier")
@RolesAllowed(Role.Names.CASHIER)
class CardCounterPage {

    private final CardCounter counter;
    private final Cashier cashier;
    private final BillViews views;
    private final Differences differences;
    private final CaseShelf shelf;
    private final Templates templates;

    CardCounterPage(
            CardCounter counter,
            Cashier cashier,
            BillViews views,
            Differences differences,
            CaseShelf shelf,
            Templates templates) {
        this.counter = counter;
        this.cashier = cashier;
        this.views = views;
        this.differences = differences;
        this.shelf = shelf;
        this.templates = templates;
    }

    @PostMapping("/{number}/card")
    Screen take(Page page, @PathVariable CaseNumber number) {
        counter.take(bill(number).caseId());
        boolean paid = bill(number).state() == BillState.PAID;
        return Screen.goTo("/cashier/" + number.printed())
                .saying(page.text(paid ? "card.taken" : "card.notTaken"));
    }

    @PostMapping("/{number}/card/refund")
    Screen giveBack(Page page, Form form, @PathVariable CaseNumber number) {
        Bill bill = bill(number);
        if (!form.require("why", "billing.why.missing").isRight()) {
            return Screen.refused(templates.billingBill(page, form, views.of(page, bill)));
        }
        boolean done = counter.giveBack(bill.caseId(), form.value("why"), form.requestKey());
        return Screen.goTo("/cashier/" + number.printed())
                .saying(page.text(done ? "card.givenBack" : "card.givenBack.later"));
    }

    @GetMapping("/differences")
    Screen differences(Page page, Form form) {
        return Screen.of(templates.billingDifferences(page, form, open()));
    }

    @PostMapping("/differences/{id}")
    Screen settle(Page page, Form form, @PathVariable UUID id) {
        form.require("note", "card.difference.note.missing").limit("note", 400);
        if (!form.isRight()) {
            return Screen.refused(templates.billingDifferences(page, form, open()));
        }
        counter.settle(id, form.value("note"));
        return Screen.goTo("/cashier/differences").saying(page.text("card.difference.settled"));
    }

    private List<DifferenceView> open() {
        return differences.open().stream()
                .map(it -> new DifferenceView(it, shelf.get(it.caseId()).number()))
                .toList();
    }

    private Bill bill(CaseNumber number) {
        return cashier.of(number).orElseThrow(() -> Refusal.notFound("NO_BILL"));
    }
}
