package org.mitate.billing.card;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.mitate.Clinic;
import org.mitate.OnlineDay;
import org.mitate.TestClock;
import org.mitate.cases.CaseFile;
import org.mitate.shared.Yen;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/// What the gateway sends by itself, in the order in which the net delivers it.
@Clinic
class LetterBoxTest {

    @Autowired private OnlineDay online;
    @Autowired private JdbcClient database;
    @Autowired private MoneyBook book;
    @Autowired private Hearing hearing;
    @Autowired private CardPages pages;
    @Autowired private Calls calls;
    @Autowired private TransactionTemplate transaction;
    @Autowired private TestClock clock;

    private LetterBox letters;
    private CardMoney money;
    private String run;

    @BeforeEach
    void anAmountIsAskedFor() {
        CaseFile file = online.booked(online.doctor());
        money = calls.fresh(file.id(), Optional.empty(), Yen.of(66000));
        run = UUID.randomUUID().toString();
        Optional<PaymentGateway> gateway = Optional.of(new ScriptedGateway());
        letters = new LetterBox(database, book, hearing, pages, gateway, transaction, clock);
    }

    @RepeatedTest(10)
    @DisplayName("any order, some of it twice: the end is the same, and each letter is kept once")
    void anyOrderEndsTheSame() {
        var random = new Random();
        var all =
                new ArrayList<>(
                        List.of(
                                letter("a", MoneyState.NEEDS_CUSTOMER, 0),
                                letter("b", MoneyState.DECLINED, 0),
                                letter("c", MoneyState.AUTHORISED, 0),
                                letter("d", MoneyState.TAKEN, 33000)));
        for (int i = 0; i < 3; i++) all.add(all.get(random.nextInt(4)));
        Collections.shuffle(all, random);

        all.forEach(letter -> letters.take(letter, "right"));

        CardMoney heard = book.of(money.id()).orElseThrow();
        assertThat(heard.state()).as(all.toString()).isEqualTo(MoneyState.TAKEN);
        assertThat(heard.money().taken()).isEqualTo(Yen.of(33000));
        assertThat(heard.ref()).isEqualTo("pi_" + run);
        assertThat(kept()).isEqualTo(4);
    }

    @Test
    void aLetterWithoutTheSignatureChangesNothing() {
        assertThatThrownBy(() -> letters.take(letter("a", MoneyState.TAKEN, 33000), "wrong"))
                .isInstanceOf(NotFromGateway.class);

        assertThat(book.of(money.id()).orElseThrow().state()).isEqualTo(MoneyState.ASKED);
        assertThat(kept()).isZero();
    }

    private String letter(String id, MoneyState state, long taken) {
        return "evt_%s_%s pi_%s %s %s %d".formatted(run, id, run, money.id(), state, taken);
    }

    private int kept() {
        return database.sql("select count(*) from billing.card_event where id like :run")
                .param("run", "evt_" + run + "%")
                .query(Integer.class)
                .single();
    }
}
