package org.mitate.billing.card;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mitate.Clinic;
import org.mitate.OnlineDay;
import org.mitate.TestClock;
import org.mitate.cases.CaseFile;
import org.mitate.hospital.terms.CardMark;
import org.mitate.shared.Yen;
import org.springframework.beans.factory.annotation.Autowired;

/// What happens between the question and its answer: nobody answers, the house is killed, the
/// answer comes twice.
@Clinic
class TellerTest {

    private static final CardOnFile CARD =
            new CardOnFile("cus_1", "VISA", Optional.of(CardMark.VISA), "4242", "08/30");

    @Autowired private OnlineDay online;
    @Autowired private CallBox box;
    @Autowired private MoneyBook book;
    @Autowired private Cards cards;
    @Autowired private Calls calls;
    @Autowired private Hearing hearing;
    @Autowired private Holds holds;
    @Autowired private Differences differences;
    @Autowired private TestClock clock;

    private final ScriptedGateway gateway = new ScriptedGateway();
    private CaseFile file;
    private UUID call;

    @BeforeEach
    void aHoldIsToBeAskedFor() {
        file = online.today(online.doctor());
        cards.add(new RegisteredCard(UUID.randomUUID(), file.id(), CARD, clock.instant()));
        call = holds.hold(file.id()).orElseThrow();
    }

    @Test
    void whatNobodyAnsweredIsAskedAgainWithTheSameKey() {
        gateway.says(new Answer.Unreachable("timeout")).says(held());

        teller().carryOut(call);
        assertThat(box.of(call).orElseThrow().isOpen()).isTrue();
        assertThat(holds.suffices(file)).isFalse();
        teller().carryOut(call);

        assertThat(holds.suffices(file)).isTrue();
        assertThat(gateway.keys()).containsExactly(call, call);
    }

    @Test
    void whoIsKilledBeforeTheAnswerIsWrittenAsksTheSameAgain() {
        gateway.says(held()).says(held());

        CardMoney money = calls.money(file.id()).getFirst();
        gateway.ask(new Ask(call, money.id(), Ask.Kind.AUTHORISE, Yen.of(66000), "", CARD));
        teller().carryOut(call);
        teller().carryOut(call);

        assertThat(gateway.keys()).containsExactly(call, call);
        assertThat(calls.money(file.id())).hasSize(1);
        assertThat(holds.suffices(file)).isTrue();
    }

    @Test
    void anAnswerThatComesTwiceIsWrittenOnce() {
        CardCall asked = box.of(call).orElseThrow();

        hearing.hear(asked, held());
        hearing.hear(asked, new Answer.Declined("pi", "card_declined"));

        assertThat(calls.money(file.id()).getFirst().state()).isEqualTo(MoneyState.AUTHORISED);
    }

    @Test
    void aKeyThatNoLongerProtectsIsATaskForAPerson() {
        clock.advance(Duration.ofHours(24));

        teller().carryOut(call);

        assertThat(gateway.keys()).isEmpty();
        assertThat(differences.open()).anyMatch(it -> it.caseId().equals(file.id()));
    }

    @Test
    void theNightTakesOverWhatALetterShouldHaveToldAndMakesATaskOfMoney() {
        teller(gateway.says(held())).carryOut(call);
        CardMoney ours = calls.money(file.id()).getFirst();
        var gone = ours.money().at(MoneyState.RELEASED);
        gateway.stands(new Answer.Stands(ours.ref(), gone, Optional.empty()));
        night().carryOut();
        assertThat(calls.money(file.id()).getFirst().state()).isEqualTo(MoneyState.RELEASED);
        assertThat(differences.open()).noneMatch(it -> it.caseId().equals(file.id()));

        Money taken = new Money(MoneyState.TAKEN, Yen.of(66000), Yen.of(66000), Yen.ZERO, null);
        gateway.stands(new Answer.Stands(ours.ref(), taken, Optional.empty()));
        night().carryOut();
        night().carryOut();

        assertThat(differences.open()).filteredOn(it -> it.caseId().equals(file.id())).hasSize(1);
    }

    private Teller teller(ScriptedGateway other) {
        return new Teller(box, book, cards, hearing, Optional.of(other), clock, true);
    }

    private Teller teller() {
        return teller(gateway);
    }

    private Reconciliation night() {
        return new Reconciliation(book, hearing, differences, box, Optional.of(gateway), clock);
    }

    private Answer held() {
        var money =
                new Money(
                        MoneyState.AUTHORISED,
                        Yen.of(66000),
                        Yen.ZERO,
                        Yen.ZERO,
                        clock.instant().plus(Duration.ofDays(7)));
        return new Answer.Stands("pi_" + file.number().value(), money, Optional.empty());
    }
}
