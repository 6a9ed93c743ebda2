package org.mitate.billing.card;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.mitate.shared.Yen;

/// News of an amount comes twice, late and in any order: its state only moves forward.
class MoneyTest {

    private static final Instant UNTIL = Instant.parse("2026-12-22T05:00:00Z");

    private static final List<Money> LIFE =
            List.of(
                    money(MoneyState.ASKED, 0, 0),
                    money(MoneyState.NEEDS_CUSTOMER, 0, 0),
                    money(MoneyState.DECLINED, 0, 0),
                    money(MoneyState.AUTHORISED, 0, 0),
                    money(MoneyState.TAKEN, 33000, 0),
                    money(MoneyState.TAKEN, 33000, 1000),
                    money(MoneyState.RETURNED, 33000, 33000));

    @RepeatedTest(200)
    @DisplayName("any order of the same news, with any of it twice, ends the same")
    void anyOrderEndsTheSame() {
        var random = new Random();
        var news = new ArrayList<>(LIFE.subList(0, 1 + random.nextInt(LIFE.size())));
        Money expected = news.getLast();
        for (int i = random.nextInt(5); i > 0; i--) news.add(news.get(random.nextInt(news.size())));
        Collections.shuffle(news, random);

        Money heard = Money.asked(Yen.of(66000));
        for (Money each : news) {
            Money before = heard;
            heard = heard.and(each);
            assertThat(heard.state()).as(news.toString()).isGreaterThanOrEqualTo(before.state());
        }

        assertThat(heard.agreesWith(expected)).as(news.toString()).isTrue();
    }

    @Test
    void whatIsHeldEndsByItself() {
        Money held = money(MoneyState.AUTHORISED, 0, 0);

        assertThat(held.holds(Yen.of(66000), UNTIL.minusSeconds(1))).isTrue();
        assertThat(held.holds(Yen.of(66000), UNTIL)).isFalse();
        assertThat(held.holds(Yen.of(66001), UNTIL.minusSeconds(1))).isFalse();
        assertThat(held.at(MoneyState.RELEASED).holds(Yen.of(1), UNTIL.minusSeconds(1))).isFalse();
    }

    private static Money money(MoneyState state, long taken, long returned) {
        return new Money(state, Yen.of(66000), Yen.of(taken), Yen.of(returned), UNTIL);
    }
}
