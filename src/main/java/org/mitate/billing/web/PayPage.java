package org.mitate.billing.web;

import gg.jte.generated.precompiled.Templates;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import java.util.Optional;
import org.mitate.billing.Bill;
import org.mitate.billing.BillStep;
import org.mitate.billing.Cashier;
import org.mitate.billing.card.CardPages;
import org.mitate.billing.card.CardTerms;
import org.mitate.billing.card.PayLink;
import org.mitate.billing.card.PayLinks;
import org.mitate.billing.card.Teller;
import org.mitate.cases.CaseFile;
import org.mitate.cases.CaseShelf;
import org.mitate.shared.CaseNumber;
import org.mitate.shared.JapaneseDates;
import org.mitate.shared.Refusal;
import org.mitate.ui.Form;
import org.mitate.ui.Page;
import org.mitate.ui.Screen;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/// Where somebody pays later whose card was declined: link, birth date, the gateway's page.
@Controller
@RequestMapping("/pay")
class PayPage {

    private final PayLinks links;
    private final PayTicket ticket;
    private final Cashier cashier;
    private final CardPages pages;
    private final CardTerms terms;
    private final Teller teller;
    private final CaseShelf shelf;
    private final Templates templates;

    PayPage(
            PayLinks links,
            PayTicket ticket,
            Cashier cashier,
            CardPages pages,
            CardTerms terms,
            Teller teller,
            CaseShelf shelf,
            Templates templates) {
        this.links = links;
        this.ticket = ticket;
        this.cashier = cashier;
        this.pages = pages;
        this.terms = terms;
        this.teller = teller;
        this.shelf = shelf;
        this.templates = templates;
    }

    @GetMapping("/{key}")
    Screen door(Page page, Form form, @PathVariable CaseNumber key) {
        PayLink link = links.by(key).orElseThrow(PayPage::closed);
        return Screen.of(templates.billingPayDoor(page, form, link.key()));
    }

    @PostMapping("/{key}")
    Screen enter(
            Page page,
            Form form,
            @PathVariable CaseNumber key,
            HttpServletRequest request,
            HttpServletResponse response) {
        PayLink link = links.by(key).orElseThrow(PayPage::closed);
        Optional<LocalDate> born = JapaneseDates.read(form.value("born"));
        CaseFile file = shelf.get(link.caseId());
        if (born.filter(day -> isBornOn(day, file)).isEmpty()) {
            if (born.isPresent()) links.wrong(link);
            form.reject("born", "card.pay.born.wrong");
            return Screen.refused(templates.billingPayDoor(page, form, key));
        }
        ticket.give(link, request, response);
        return Screen.goTo("/pay/bill");
    }

    @GetMapping("/bill")
    Screen bill(Page page, HttpServletRequest request) {
        Bill bill = cashier.of(link(request).caseId()).orElseThrow(PayPage::closed);
        boolean due = bill.may(BillStep.PAY);
        return Screen.of(
                templates.billingPay(
                        page, new PayView(bill, due, terms.marks(), terms.gatewayName())));
    }

    @GetMapping("/onward")
    Screen pay(Page page, HttpServletRequest request) {
        CaseFile file = shelf.get(link(request).caseId());
        Bill bill = cashier.of(file.id()).orElseThrow(PayPage::closed);
        if (!bill.may(BillStep.PAY)) return Screen.goTo("/pay/bill");
        String back =
                ServletUriComponentsBuilder.fromCurrentContextPath()
                        .path("/pay/back")
                        .toUriString();
        var total = bill.charge().total();
        return Screen.goTo(pages.confirmation(file, total, page.locale(), back));
    }

    /// What was confirmed is taken at once, so that the page says how it went.
    @GetMapping("/back")
    Screen comeBack(HttpServletRequest request) {
        pages.comeBack(link(request).caseId());
        teller.carryOut();
        return Screen.goTo("/pay/bill");
    }

    private PayLink link(HttpServletRequest request) {
        return ticket.read(request).orElseThrow(PayPage::closed);
    }

    /// Whoever consulted, or the patient where the form does not say.
    private static boolean isBornOn(LocalDate day, CaseFile file) {
        var consultee = file.application().consultee();
        if (!consultee.isPatient() && consultee.birthDate() != null) {
            return day.equals(consultee.birthDate());
        }
        return day.equals(file.application().patient().birthDate());
    }

    private static Refusal closed() {
        return Refusal.notFound("NO_PAY_LINK");
    }
}
