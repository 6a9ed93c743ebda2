package org.mitate.demo;

import java.util.UUID;
import org.mitate.billing.Bill;
import org.mitate.billing.Cashier;
import org.mitate.billing.Tender;
import org.mitate.hospital.terms.CardMark;
import org.mitate.hospital.terms.PaymentMethod;
import org.mitate.shared.Yen;

/// How the consultation is paid at the counter.
@DemoOnly
class MoneyScenes {

    private static final long NOTE = 10_000;

    private final Cashier cashier;
    private final Players players;

    MoneyScenes(Cashier cashier, Players players) {
        this.cashier = cashier;
        this.players = players;
    }

    void pay(Telling story) {
        story.diary().later(12);
        players.cashier(
                story,
                file -> {
                    Bill bill = cashier.of(file.id()).orElseThrow();
                    Tender tender = tender(story, bill.charge().total());
                    cashier.pay(file.id(), tender, "", UUID.randomUUID());
                });
    }

    /// Notes of ten thousand yen, or a card.
    private static Tender tender(Telling story, Yen total) {
        if (story.sample().method() == PaymentMethod.CARD) {
            var marks = CardMark.values();
            var mark = marks[story.place() % marks.length];
            return new Tender.Card(mark, "%05d".formatted(20_417 + story.place() * 31));
        }
        long notes = (total.amount() + NOTE - 1) / NOTE;
        return new Tender.Cash(Yen.of(notes * NOTE));
    }
}
