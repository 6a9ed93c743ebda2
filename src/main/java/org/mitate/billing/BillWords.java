package org.mitate.billing;

import java.util.List;
import java.util.Locale;
import org.mitate.diagnosis.DiagnosisOrders;
import org.mitate.hospital.terms.DiagnosisCategory;
import org.mitate.shared.Yen;
import org.mitate.ui.Texts;
import org.springframework.stereotype.Component;

/// What stands on the papers of the bill, in Japanese whoever prints it.
@Component
class BillWords {

    private final DiagnosisOrders orders;
    private final Texts texts;

    BillWords(DiagnosisOrders orders, Texts texts) {
        this.orders = orders;
        this.texts = texts;
    }

    List<String> lines(Charge charge) {
        return charge.lines().stream().map(line -> words(charge, line)).toList();
    }

    String yen(Yen yen) {
        return say("ui.format.yen", yen.amount());
    }

    String paidBy(Tender tender) {
        return switch (tender) {
            case Tender.Cash cash -> cash();
            case Tender.Card card -> say("billing.paper.card", card.mark().label(), card.slip());
            case Tender.Other other -> other.name();
        };
    }

    /// Who takes a payment that nobody pressed.
    String byItself() {
        return say("card.byItself");
    }

    String cash() {
        return say("billing.paper.cash");
    }

    private String words(Charge charge, Charge.Line line) {
        if (!line.isConsultation()) {
            return say(
                    "billing.line.diagnosis",
                    orders.nameOf(new DiagnosisCategory(line.category())));
        }
        return say(
                "billing.line.talk",
                say("mode." + charge.mode()),
                line.minutes(),
                charge.seconds() / 60,
                charge.seconds() % 60);
    }

    private String say(String key, Object... with) {
        return texts.in(Locale.JAPANESE, key, with);
    }
}
