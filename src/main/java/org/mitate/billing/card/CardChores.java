package org.mitate.billing.card;

import java.time.Duration;
import java.util.function.IntSupplier;
import org.mitate.chores.Chore;
import org.mitate.chores.Timing;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// What the cards need by themselves.
@Configuration(proxyBeanMethods = false)
class CardChores {

    /// Asks again what got no answer.
    @Bean
    Chore cardCalls(Teller teller) {
        return every(Duration.ofMinutes(1), "card-calls", teller::carryOut);
    }

    /// Looks after people who closed the browser on the gateway's page.
    @Bean
    Chore cardPages(CardPages pages) {
        return every(Duration.ofMinutes(5), "card-pages", pages::lookAtAll);
    }

    /// Owes a call where a card is missing, and holds the upper bound from the day before.
    @Bean
    Chore cardsAhead(CardsAhead ahead) {
        return every(Duration.ofMinutes(5), "cards-ahead", ahead::look);
    }

    private static Chore every(Duration pause, String name, IntSupplier work) {
        return new Chore() {
            @Override
            public String name() {
                return name;
            }

            @Override
            public Timing timing() {
                return new Timing.Every(pause);
            }

            @Override
            public int carryOut() {
                return work.getAsInt();
            }
        };
    }
}
