package org.mitate.billing.card.demo;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.mitate.billing.card.Money;
import org.mitate.billing.card.MoneyState;
import org.mitate.shared.Yen;

/// Behind the page of the invented gateway: somebody chooses an invented card.
public class DemoTill {

    private static final Duration HELD = Duration.ofDays(7);

    private final DemoBook book;
    private final Clock clock;

    DemoTill(DemoBook book, Clock clock) {
        this.book = book;
        this.clock = clock;
    }

    public Optional<DemoPage> page(String ref) {
        return book.page(ref);
    }

    /// Registers the card, or confirms the amount with it.
    ///
    /// @return whether the card can do that
    public boolean choose(DemoPage page, DemoCard card) {
        boolean declined = card == DemoCard.DECLINED || card == DemoCard.DECLINED_LATER;
        if (page.hold() && declined) return false;
        book.choose(page.ref(), card);
        if (page.hold()) {
            var until = clock.instant().plus(HELD);
            book.add(
                    page.money(),
                    card == DemoCard.CONFIRMED ? DemoCard.VISA : card,
                    new Money(MoneyState.AUTHORISED, page.yen(), Yen.ZERO, Yen.ZERO, until));
        }
        return true;
    }
}
