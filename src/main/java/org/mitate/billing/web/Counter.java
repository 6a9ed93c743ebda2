package org.mitate.billing.web;

import gg.jte.generated.precompiled.Templates;
import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.mitate.billing.Bill;
import org.mitate.billing.Cashier;
import org.mitate.billing.Receipt;
import org.mitate.billing.Refund;
import org.mitate.billing.card.Differences;
import org.mitate.ledger.Ledger;
import org.mitate.shared.CaseNumber;
import org.mitate.shared.Refusal;
import org.mitate.staff.Role;
import org.mitate.staff.StaffDirectory;
import org.mitate.ui.Form;
import org.mitate.ui.Page;
import org.mitate.ui.Screen;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/// The cashier's counter: open a bill, choose how it is paid, confirm.
@Controller
@RequestMapping("/cashier")
@RolesAllowed(Role.Names.CASHIER)
class Counter {

    private static final int NO_KEYS = 10;

    private final Cashier cashier;
    private final BillViews views;
    private final Differences differences;
    private final Ledger ledger;
    private final StaffDirectory directory;
    private final Templates templates;

    Counter(
            Cashier cashier,
            BillViews views,
            Differences differences,
            Ledger ledger,
            StaffDirectory directory,
            Templates templates) {
        this.cashier = cashier;
        this.views = views;
        this.differences = differences;
        this.ledger = ledger;
        this.directory = directory;
        this.templates = templates;
    }

    @GetMapping
    Screen show(Page page, Form form) {
        String query = form.value("q");
        List<Bill> found = query.isEmpty() ? List.of() : cashier.find(query);
        if (found.size() == 1) {
            return Screen.goTo("/cashier/" + found.getFirst().number().printed());
        }
        List<Bill> due = cashier.due();
        var today = due.stream().filter(bill -> isFrom(page.today(), bill)).toList();
        var earlier = due.stream().filter(bill -> !isFrom(page.today(), bill)).toList();
        var view =
                new CounterView(
                        query,
                        rows(page, today, 1),
                        rows(page, earlier, 1 + today.size()),
                        rows(page, cashier.paidOn(page.today()), NO_KEYS),
                        rows(page, found, NO_KEYS),
                        differences.countOpen());
        return Screen.of(templates.billingCounter(page, view));
    }

    @GetMapping("/{number}")
    Screen open(Page page, Form form, @PathVariable CaseNumber number) {
        Bill bill = look(number);
        form.with("method", "CASH")
                .with("given", String.valueOf(bill.charge().total().amount()))
                .with("recipient", bill.name());
        return Screen.of(templates.billingBill(page, form, views.of(page, bill)));
    }

    @PostMapping("/{number}/payment")
    Screen pay(Page page, Form form, @PathVariable CaseNumber number) {
        Bill bill = look(number);
        Slip slip = Slip.read(form, bill.charge().total());
        if (!form.isRight()) {
            return Screen.refused(templates.billingBill(page, form, views.of(page, bill)));
        }
        Receipt receipt =
                cashier.pay(
                        bill.caseId(), slip.tender(), form.value("recipient"), form.requestKey());
        return Screen.goTo("/cashier/" + number.printed())
                .saying(page.text("billing.paid", receipt.number()));
    }

    @PostMapping("/{number}/leaving")
    Screen leave(Page page, Form form, @PathVariable CaseNumber number) {
        Bill bill = look(number);
        if (!form.require("why", "billing.why.missing").isRight()) return again(page, form, bill);
        cashier.leaveUnpaid(bill.caseId(), form.value("why"), form.requestKey());
        return Screen.goTo("/cashier").saying(page.text("billing.left"));
    }

    @PostMapping("/{number}/refund")
    Screen refund(Page page, Form form, @PathVariable CaseNumber number) {
        Bill bill = look(number);
        form.require("why", "billing.why.missing");
        if (bill.isPaidByCard()) {
            form.require("slip", "billing.slip.missing").limit("slip", 30);
        }
        if (!form.isRight()) return again(page, form, bill);
        Refund refund =
                cashier.refund(
                        bill.caseId(), form.value("why"), form.value("slip"), form.requestKey());
        return Screen.goTo("/cashier/" + number.printed())
                .saying(page.text("billing.refunded", refund.number()));
    }

    private static boolean isFrom(LocalDate day, Bill bill) {
        return bill.talkOn().equals(day);
    }

    /// The first nine have a digit for a key.
    private List<CounterView.Row> rows(Page page, List<Bill> bills, int firstKey) {
        return IntStream.range(0, bills.size())
                .mapToObj(
                        place ->
                                new CounterView.Row(
                                        views.of(page, bills.get(place)), key(firstKey + place)))
                .toList();
    }

    private static String key(int number) {
        return number < NO_KEYS ? String.valueOf(number) : "";
    }

    private Screen again(Page page, Form form, Bill bill) {
        return Screen.refused(templates.billingBill(page, form, views.of(page, bill)));
    }

    private Bill look(CaseNumber number) {
        Bill bill = cashier.of(number).orElseThrow(() -> Refusal.notFound("NO_BILL"));
        var member = directory.actingMember();
        ledger.looked(member.id().value(), member.account(), number, "BILL");
        return bill;
    }
}
