package org.mitate.billing.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import org.mitate.billing.Bill;
import org.mitate.billing.BillStep;
import org.mitate.billing.Charge;
import org.mitate.billing.Receipt;
import org.mitate.billing.Receipts;
import org.mitate.hospital.FeeTerms.Item;
import org.mitate.hospital.Hospital;
import org.mitate.hospital.terms.CardMark;
import org.mitate.hospital.terms.Mode;
import org.mitate.hospital.terms.PaymentMethod;
import org.mitate.ui.Page;
import org.springframework.stereotype.Component;

/// Puts a bill into the words of the reader.
@Component
class BillViews {

    private final Receipts receipts;
    private final CardViews cards;
    private final Hospital hospital;

    BillViews(Receipts receipts, CardViews cards, Hospital hospital) {
        this.receipts = receipts;
        this.cards = cards;
        this.hospital = hospital;
    }

    BillView of(Page page, Bill bill) {
        Optional<CardBillView> card = cards.of(bill);
        boolean counter = bill.may(BillStep.PAY) && card.isEmpty();
        return new BillView(
                bill,
                bill.charge().lines().stream().map(line -> line(page, bill, line)).toList(),
                waits(page, bill),
                counter ? methods(page, bill.mode()) : List.of(),
                NotTaken.by(hospital.profile().payment(), bill.mode()).stream()
                        .map(Enum::name)
                        .toList(),
                bill.receipt().map(Receipt::number).filter(receipts::isPrinted).isPresent(),
                card);
    }

    /// Whom the bill waits for, a sentence each.
    List<String> waits(Page page, Bill bill) {
        return bill.waitsFor().stream()
                .map(
                        waiting ->
                                page.text(
                                        waiting.person().isEmpty()
                                                ? "billing.waits." + waiting.reason()
                                                : "billing.waits.person",
                                        category(page, waiting.category()),
                                        waiting.person()))
                .toList();
    }

    private BillView.Line line(Page page, Bill bill, Charge.Line line) {
        String what =
                line.isConsultation()
                        ? page.text(
                                "billing.line.talk",
                                page.text("mode", bill.mode()),
                                line.minutes(),
                                bill.charge().seconds() / 60,
                                bill.charge().seconds() % 60)
                        : page.text("billing.line.diagnosis", category(page, line.category()));
        return new BillView.Line(what, line.yen().amount());
    }

    /// Cash first, then every mark of card: one choice says all.
    private List<MethodChoice> methods(Page page, Mode mode) {
        var terms = hospital.profile().payment();
        var methods = new LinkedHashMap<String, String>();
        if (terms.accepts(mode, PaymentMethod.CASH)) {
            methods.put(PaymentMethod.CASH.name(), page.text("billing.method.CASH"));
        }
        for (CardMark mark : CardMark.values()) {
            if (terms.acceptsCard(mode, mark)) methods.put(mark.name(), mark.label());
        }
        return MethodChoice.of(methods);
    }

    private String category(Page page, String code) {
        return hospital.profile().feeSchedule().diagnoses().stream()
                .filter(item -> item.code().code().equals(code))
                .map(Item::name)
                .map(name -> name.in(page.locale()))
                .findFirst()
                .orElse(code);
    }
}
