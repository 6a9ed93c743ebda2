package org.mitate.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.mitate.billing.BillState;
import org.mitate.billing.Cashier;
import org.mitate.billing.card.Calls;
import org.mitate.billing.card.CardMoney;
import org.mitate.cases.CaseFile;
import org.mitate.entrance.Entrance;
import org.mitate.paper.PrintShop;
import org.mitate.room.OnlineTalk;
import org.mitate.room.evidence.Evidence;
import org.mitate.shared.Yen;
import org.mitate.staff.DemoKeys;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/// Kazuko and her doctor sit before their cameras while the talk passes its first step: what it
/// costs is never a surprise for either of them (rules.md §6).
class PriceStepJourneyTest extends OnlineTalk {

    private static final Yen DEARER = Yen.of(66000);

    @LocalServerPort private int port;
    @Autowired private DemoKeys keys;
    @Autowired private Entrance entrance;
    @Autowired private Evidence evidence;
    @Autowired private Cashier cashier;
    @Autowired private Calls calls;

    @Test
    @DisplayName("F06 F07 30:00 and 30:01 read the same on both sides, and the card pays the end")
    void bothReadTheSameAndTheCardPaysIt() throws Exception {
        CaseFile file = identified();
        try (var kazuko = Caller.visitor(port, entrance.consultee(file));
                var room = Caller.doctor(port, keys, doctor, file)) {
            var hers = new Meter(kazuko);
            var his = new Meter(room);
            kazuko.promises();
            room.promises().admits("宮園 和子");
            kazuko.isAt("connected").seesMoving(0);
            his.presses("相談を始める").sees("いまの相談料");

            clock.advance(Duration.ofMinutes(26));
            hers.looksAgain().sees("30分を過ぎても続けますか");
            his.looksAgain().sees("相談者の画面に").doesNotSee("60分まで延長する");
            kazuko.presses("30分で終える");
            his.sees("30分で終えたい");
            kazuko.presses("66,000円で続ける");
            his.sees("30分から先の延長に同意を得ました");

            clock.advance(Duration.ofMinutes(4));
            hers.looksAgain();
            his.looksAgain();
            List<String> before = List.of("33,000円", "14:20:00 66,000円");
            List<String> after = List.of("66,000円");
            assertThat(hers.at(1800)).isEqualTo(his.at(1800)).isEqualTo(before);
            assertThat(hers.at(1801)).isEqualTo(his.at(1801)).isEqualTo(after);
            room.findsNoBarriers().window("price-step-doctor");
            kazuko.findsNoBarriers().window("price-step-consultee");

            clock.advance(Duration.ofSeconds(61));
            his.opens("相談を終える").presses("相談を終える（確定）");
            hers.sees("相談は終わりました");
            his.sees("相談は終わりました");
            assertThat(hers.at(1861)).isEqualTo(his.at(1861)).isEqualTo(after);
        }

        cards.answer();
        assertThat(cashier.of(file.id()).orElseThrow().state()).isEqualTo(BillState.PAID);
        assertThat(calls.money(file.id()).stream().map(CardMoney::money))
                .singleElement()
                .satisfies(money -> assertThat(money.taken()).isEqualTo(DEARER));
        assertThat(PrintShop.text(evidence.print(situations.again(file))))
                .contains("31分1秒", "66,000円", "30分から先の延長に同意（宮園和子）");
    }
}
