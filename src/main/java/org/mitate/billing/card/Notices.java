package org.mitate.billing.card;

import java.time.Clock;
import org.mitate.cases.CaseId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Tells the other rooms about trouble with a card, the same trouble once.
@Component
public class Notices {

    private final JdbcClient database;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Notices(JdbcClient database, ApplicationEventPublisher events, Clock clock) {
        this.database = database;
        this.events = events;
        this.clock = clock;
    }

    /// @param about what makes it another trouble: the date, the amount
    public void tell(CaseId id, CardTrouble.Kind kind, String about) {
        boolean isNew =
                database.sql(
                                        """
                                        insert into billing.card_notice (case_id, kind, about, at)
                                        values (:case, :kind, :about, :at)
                                        on conflict do nothing
                                        """)
                                .param("case", id.value())
                                .param("kind", kind.name())
                                .param("about", about)
                                .param("at", MoneyBook.utc(clock.instant()))
                                .update()
                        == 1;
        if (isNew) events.publishEvent(new CardTrouble(id, kind));
    }

    public void over(CaseId id) {
        events.publishEvent(new CardTrouble(id, CardTrouble.Kind.OVER));
    }
}
