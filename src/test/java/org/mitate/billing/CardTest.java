package org.mitate.billing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.mitate.Clinic;
import org.mitate.OnlineDay;
import org.mitate.People;
import org.mitate.Situations;
import org.mitate.TestClock;
import org.mitate.billing.card.Calls;
import org.mitate.billing.card.CardDesk;
import org.mitate.billing.card.CardMoney;
import org.mitate.billing.card.CardPages;
import org.mitate.billing.card.CardStanding.State;
import org.mitate.billing.card.CardsAhead;
import org.mitate.billing.card.MoneyState;
import org.mitate.billing.card.demo.DemoCard;
import org.mitate.cases.CaseFile;
import org.mitate.cases.Move;
import org.mitate.cases.Reason;
import org.mitate.cases.Transition;
import org.mitate.consultation.TalkDesk;
import org.mitate.correspondence.CallReason;
import org.mitate.correspondence.CallTask;
import org.mitate.correspondence.CallTasks;
import org.mitate.diagnosis.DiagnosisOrders;
import org.mitate.hospital.terms.CardMark;
import org.mitate.hospital.terms.DiagnosisCategory;
import org.mitate.shared.Yen;
import org.mitate.staff.StaffMember;
import org.springframework.beans.factory.annotation.Autowired;

/// The card of an online consultation, from its registration to the receipt.
@Clinic
class CardTest {

    private static final Yen BOUND = Yen.of(66000);

    @Autowired private CardDay day;
    @Autowired private OnlineDay online;
    @Autowired private CardDesk desk;
    @Autowired private CardPages pages;
    @Autowired private CardsAhead ahead;
    @Autowired private Calls calls;
    @Autowired private CallTasks phone;
    @Autowired private Cashier cashier;
    @Autowired private CardCounter counter;
    @Autowired private TalkDesk talks;
    @Autowired private DiagnosisOrders orders;
    @Autowired private Situations situations;
    @Autowired private People people;
    @Autowired private TestClock clock;

    private StaffMember doctor;

    @BeforeEach
    void theDoctorIsHere() {
        doctor = online.doctor();
    }

    @Test
    @DisplayName("P06 without a card nothing starts, and the sentence says who helps")
    void withoutACardNothingStarts() {
        CaseFile file = day.checkIn(online.today(doctor));

        assertThat(talks.missing(file)).contains("CARD");
        assertThatThrownBy(() -> day.start(doctor, file)).hasMessage("START_CARD");
    }

    @Test
    @DisplayName("P04 an AMEX is taken; thirty minutes are captured and the rest goes free")
    void thirtyMinutesAreTakenFromTheCard() {
        CaseFile file = day.over(doctor, DemoCard.AMEX, Duration.ofMinutes(30));

        Bill bill = bill(file);
        assertThat(bill.state()).isEqualTo(BillState.PAID);
        assertThat(bill.receipt().orElseThrow().yen()).isEqualTo(Yen.of(33000));
        assertThat(bill.payment().orElseThrow().tender())
                .isEqualTo(new Tender.Card(CardMark.AMEX, only(file).ref()));
        assertThat(only(file).money().held()).isEqualTo(BOUND);
        assertThat(only(file).money().taken()).isEqualTo(Yen.of(33000));
    }

    @Test
    void aFarDateHoldsNothingYetTheDayBeforeHoldsTheUpperBound() {
        CaseFile file = day.register(online.booked(doctor), DemoCard.VISA);
        assertThat(calls.money(file.id())).isEmpty();
        assertThat(desk.standing(file).state()).isEqualTo(State.REGISTERED);

        clock.set("2026-12-14T00:05+09:00");
        ahead.look();
        day.answer();

        assertThat(desk.standing(file).state()).isEqualTo(State.HELD);
        assertThat(only(file).money().held()).isEqualTo(BOUND);
    }

    @Test
    void anOrderRaisesWhatIsHeldAndTheOldHoldGoesFree() {
        CaseFile file = day.checkedIn(doctor, DemoCard.VISA);

        people.as(
                doctor,
                () ->
                        orders.place(
                                file.id(),
                                new DiagnosisCategory("PATHOLOGY"),
                                "",
                                UUID.randomUUID()));
        assertThat(talks.missing(file)).contains("CARD_HOLD");
        day.answer();

        assertThat(talks.missing(file)).isEmpty();
        assertThat(calls.money(file.id()))
                .extracting(money -> money.money().held(), CardMoney::state)
                .containsExactlyInAnyOrder(
                        tuple(BOUND, MoneyState.RELEASED),
                        tuple(Yen.of(71500), MoneyState.AUTHORISED));
    }

    @Test
    @DisplayName(
            "P07 what is declined afterwards is unpaid, a task, and no receipt; a link pays it")
    void whatIsDeclinedAfterwardsIsPaidByLink() {
        CaseFile file = day.over(doctor, DemoCard.DECLINED_LATER, Duration.ofMinutes(31));
        people.as(people.cashier(), () -> counter.take(file.id()));

        assertThat(bill(file).state()).isEqualTo(BillState.UNPAID);
        assertThat(bill(file).receipt()).isEmpty();
        assertThat(owed(file)).contains(CallReason.CARD_UNPAID);

        Yen total = bill(file).charge().total();
        String page = pages.confirmation(file, total, Locale.JAPANESE, "/pay/back");
        assertThat(day.finish(page, DemoCard.DECLINED)).isFalse();
        assertThat(day.finish(page, DemoCard.JCB)).isTrue();
        pages.comeBack(file.id());
        day.answer();

        assertThat(bill(file).state()).isEqualTo(BillState.PAID);
        assertThat(bill(file).payment().orElseThrow().tender().method().name()).isEqualTo("CARD");
        assertThat(owed(file)).doesNotContain(CallReason.CARD_UNPAID);
    }

    @Test
    void anOverrunWithoutAgreementWaitsForTheCashier() {
        CaseFile file = day.over(doctor, DemoCard.VISA, Duration.ofSeconds(1801));
        assertThat(bill(file).state()).isEqualTo(BillState.ISSUED);

        people.as(people.cashier(), () -> counter.take(file.id()));

        assertThat(bill(file).state()).isEqualTo(BillState.PAID);
        assertThat(bill(file).receipt().orElseThrow().yen()).isEqualTo(BOUND);
    }

    @Test
    @DisplayName("P03 UnionPay is not taken: PAYMENT_METHOD, and nothing starts")
    void aMarkThatIsNotTakenIsNotRegistered() {
        CaseFile file = day.today(doctor, DemoCard.UNIONPAY);

        assertThat(desk.card(file.id())).isEmpty();
        assertThat(desk.standing(file).state()).isEqualTo(State.NOT_TAKEN);
        assertThat(desk.standing(day.register(file, DemoCard.VISA)).state()).isEqualTo(State.HELD);
    }

    @Test
    void aBankThatWantsAConfirmationGetsItBeforeTheStart() {
        CaseFile file = day.checkedIn(doctor, DemoCard.CONFIRMED);
        assertThat(desk.standing(file).state()).isEqualTo(State.NEEDS_CUSTOMER);
        assertThat(owed(file)).contains(CallReason.CARD_MISSING);

        String page = pages.confirmation(file, BOUND, Locale.JAPANESE, "/back");
        day.finish(page, DemoCard.CONFIRMED);
        pages.comeBack(file.id());

        assertThat(talks.missing(file)).isEmpty();
        assertThat(owed(file)).doesNotContain(CallReason.CARD_MISSING);
    }

    @Test
    @DisplayName("F18 a stop before the start frees the card")
    void aStopFreesTheCard() {
        CaseFile file = day.checkedIn(doctor, DemoCard.VISA);

        Move stop = Move.following(Transition.ABORT).because(new Reason("IDENTITY", "別人"));
        people.as(doctor, () -> talks.stop(file.id(), stop));
        day.answer();

        assertThat(only(file).state()).isEqualTo(MoneyState.RELEASED);
        assertThat(cashier.of(file.id())).isEmpty();
    }

    @Test
    void threeDaysBeforeWithoutACardSomebodyCallsOnce() {
        CaseFile file = online.booked(doctor);
        clock.set("2026-12-11T09:00+09:00");
        ahead.look();
        assertThat(owed(file)).isEmpty();

        clock.set("2026-12-12T09:00+09:00");
        ahead.look();
        ahead.look();

        assertThat(owed(file)).containsExactly(CallReason.CARD_MISSING);
    }

    @Test
    void whatExpiredMeanwhileIsChargedAnew() {
        CaseFile file = day.checkedIn(doctor, DemoCard.VISA);
        day.start(doctor, file);
        people.as(
                doctor,
                () ->
                        orders.place(
                                file.id(), new DiagnosisCategory("BLOOD"), "", UUID.randomUUID()));
        day.end(doctor, file, Duration.ofMinutes(20));
        clock.advance(Duration.ofDays(9));
        var order = orders.of(file.id()).all().getLast();
        people.as(doctor, () -> orders.withdraw(order.id(), "不要になった", UUID.randomUUID()));
        day.answer();

        assertThat(bill(file).state()).isEqualTo(BillState.PAID);
        assertThat(calls.money(file.id()))
                .extracting(CardMoney::state)
                .contains(MoneyState.TAKEN)
                .doesNotContain(MoneyState.AUTHORISED);
    }

    @Test
    void theCashierGivesBackToTheCard() {
        CaseFile file = day.over(doctor, DemoCard.VISA, Duration.ofMinutes(20));
        StaffMember hayami = people.cashier();
        UUID key = UUID.randomUUID();

        assertThat(people.as(hayami, () -> counter.giveBack(file.id(), "病院の都合", key))).isTrue();

        Bill bill = bill(file);
        assertThat(bill.state()).isEqualTo(BillState.REFUNDED);
        assertThat(bill.refund().orElseThrow().by()).isEqualTo(hayami.name().written());
        assertThat(bill.refund().orElseThrow().slip()).isEqualTo(only(file).ref());
        assertThat(only(file).state()).isEqualTo(MoneyState.RETURNED);
    }

    private Bill bill(CaseFile file) {
        return cashier.of(file.id()).orElseThrow();
    }

    private CardMoney only(CaseFile file) {
        List<CardMoney> all = calls.money(file.id());
        assertThat(all).hasSize(1);
        return all.getFirst();
    }

    private List<CallReason> owed(CaseFile file) {
        return phone.open(situations.again(file)).stream().map(CallTask::reason).toList();
    }
}
