package org.mitate.demo;

import java.time.LocalTime;
import java.util.UUID;
import org.mitate.billing.Bill;
import org.mitate.billing.Cashier;
import org.mitate.billing.ClosingDesk;
import org.mitate.billing.DayTotals;
import org.mitate.billing.DrawerCount;
import org.mitate.billing.Tender;
import org.mitate.hospital.terms.CardMark;
import org.mitate.hospital.terms.Mode;
import org.mitate.hospital.terms.PaymentMethod;
import org.mitate.shared.Yen;

/// How the consultation is paid at the counter, and how the cashier's day is closed.
@DemoOnly
class MoneyScenes {

    private static final long NOTE = 10_000;
    private static final LocalTime EVENING = LocalTime.of(16, 25);
    private static final Yen CHANGE = Yen.of(30_000);

    private final Cashier cashier;
    private final ClosingDesk closings;
    private final Players players;

    MoneyScenes(Cashier cashier, ClosingDesk closings, Players players) {
        this.cashier = cashier;
        this.closings = closings;
        this.players = players;
    }

    /// Online the card has paid by itself.
    void pay(Telling story) {
        if (players.file(story).mode() == Mode.ONLINE) return;
        story.diary().later(12);
        players.cashier(
                story,
                file -> {
                    Bill bill = cashier.of(file.id()).orElseThrow();
                    Tender tender = tender(story, bill.charge().total());
                    cashier.pay(file.id(), tender, "", UUID.randomUUID());
                });
    }

    /// In the evening of a day that is over; today's is left for whoever looks at the demo.
    void close(Telling story) {
        var diary = story.diary();
        if (diary.today().equals(diary.presentDay())) return;
        if (closings.of(diary.today()).isPresent()) return;
        diary.at(diary.instant(diary.today().atTime(EVENING)));
        DayTotals day = closings.open();
        var drawer = new DrawerCount(CHANGE, Yen.of(CHANGE.amount() + day.cash()), "");
        players.cashier(
                story, file -> closings.close(drawer, day.entries().size(), UUID.randomUUID()));
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
