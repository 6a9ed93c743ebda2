package org.mitate.billing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.mitate.Clinic;
import org.mitate.People;
import org.mitate.Schedules;
import org.mitate.Situations;
import org.mitate.TalkDay;
import org.mitate.TestClock;
import org.mitate.cases.CaseFile;
import org.mitate.cases.Transition;
import org.mitate.consultation.Consultations;
import org.mitate.consultation.Correction.Span;
import org.mitate.consultation.Corrections;
import org.mitate.diagnosis.DiagnosisOrder;
import org.mitate.diagnosis.DiagnosisOrders;
import org.mitate.diagnosis.ReadingRoom;
import org.mitate.hospital.terms.CardMark;
import org.mitate.hospital.terms.DiagnosisCategory;
import org.mitate.shared.Yen;
import org.mitate.staff.StaffMember;
import org.springframework.beans.factory.annotation.Autowired;

@Clinic
class CashierTest {

    private static final DiagnosisCategory PATHOLOGY = new DiagnosisCategory("PATHOLOGY");

    @Autowired private Cashier cashier;
    @Autowired private Receipts receipts;
    @Autowired private Consultations consultations;
    @Autowired private Corrections corrections;
    @Autowired private DiagnosisOrders orders;
    @Autowired private ReadingRoom readingRoom;
    @Autowired private PaidAccounts accounts;
    @Autowired private TalkDay day;
    @Autowired private Schedules schedules;
    @Autowired private Situations situations;
    @Autowired private People people;
    @Autowired private TestClock clock;

    private StaffMember doctor;
    private StaffMember hayami;

    @BeforeEach
    void everybodyIsHere() {
        doctor = schedules.doctor();
        hayami = people.cashier();
    }

    @Test
    @DisplayName("P01 F02 thirty minutes are paid in cash; the receipt carries the whole amount")
    void cashIsTakenAndAReceiptWritten() {
        CaseFile file = day.over(doctor, Duration.ofMinutes(30));

        Receipt receipt = pay(file, new Tender.Cash(Yen.of(30000)), UUID.randomUUID());

        Bill bill = bill(file);
        assertThat(bill.state()).isEqualTo(BillState.PAID);
        assertThat(bill.payment().orElseThrow().change()).isEqualTo(Yen.of(8000));
        assertThat(receipt.yen()).isEqualTo(Yen.of(22000));
        assertThat(receipt.recipient()).isEqualTo("宮園 和子");
        assertThat(accounts.open(file.id())).isEmpty();
    }

    @Test
    void payingTwiceWithTheSameKeyIsOnce() {
        CaseFile file = day.over(doctor, Duration.ofMinutes(30));
        UUID key = UUID.randomUUID();

        Receipt first = pay(file, new Tender.Card(CardMark.JCB, "00583"), key);
        Receipt second = pay(file, new Tender.Card(CardMark.JCB, "00583"), key);

        assertThat(second).isEqualTo(first);
        assertThatThrownBy(
                        () -> pay(file, new Tender.Card(CardMark.JCB, "00584"), UUID.randomUUID()))
                .hasMessage("BILL_NOT_NOW");
    }

    @Test
    void receiptNumbersHaveNoGapsEvenWhenAPaymentIsRefused() {
        CaseFile one = day.over(doctor, Duration.ofMinutes(5));
        clock.reset();
        CaseFile other = day.over(schedules.doctor(), Duration.ofMinutes(5));

        String first = pay(one, new Tender.Cash(Yen.of(22000)), UUID.randomUUID()).number();
        assertThatThrownBy(() -> pay(other, new Tender.Cash(Yen.of(21999)), UUID.randomUUID()))
                .hasMessage("TOO_LITTLE_CASH");
        String second = pay(other, new Tender.Cash(Yen.of(22000)), UUID.randomUUID()).number();

        assertThat(first).matches("R08-\\d{6}");
        assertThat(serial(second)).isEqualTo(serial(first) + 1);
    }

    @Test
    @DisplayName("F12 the bill waits for the specialist and then charges what was diagnosed")
    void theBillWaitsForTheSpecialist() {
        CaseFile file = day.talking(doctor);
        people.as(doctor, () -> orders.place(file.id(), PATHOLOGY, "", UUID.randomUUID()));
        day.end(doctor, file);

        assertThat(bill(file).state()).isEqualTo(BillState.OPEN);
        assertThat(bill(file).waitsFor()).extracting(Bill.Waiting::category).contains("PATHOLOGY");
        assertThatThrownBy(() -> pay(file, new Tender.Cash(Yen.of(22000)), UUID.randomUUID()))
                .hasMessage("BILL_NOT_NOW");

        StaffMember specialist = people.specialist("PATHOLOGY");
        people.as(specialist, () -> readingRoom.begin(order(file).id(), UUID.randomUUID()));
        people.as(specialist, () -> readingRoom.sign(order(file).id(), "腺癌", UUID.randomUUID()));

        assertThat(bill(file).state()).isEqualTo(BillState.ISSUED);
        assertThat(bill(file).charge().total()).isEqualTo(Yen.of(27500));
    }

    @Test
    @DisplayName("F16 what is not assessable is not charged")
    void whatIsNotAssessableIsNotCharged() {
        CaseFile file = day.talking(doctor);
        people.as(doctor, () -> orders.place(file.id(), PATHOLOGY, "", UUID.randomUUID()));
        day.end(doctor, file);
        StaffMember specialist = people.specialist("PATHOLOGY");
        people.as(specialist, () -> readingRoom.begin(order(file).id(), UUID.randomUUID()));

        people.as(
                specialist, () -> readingRoom.giveUp(order(file).id(), "切片が薄い", UUID.randomUUID()));

        assertThat(bill(file).state()).isEqualTo(BillState.ISSUED);
        assertThat(bill(file).charge().total()).isEqualTo(Yen.of(22000));
    }

    @Test
    void aCorrectionBeforePaymentIsChargedAnewAndBothValuesStay() {
        CaseFile file = day.over(doctor, Duration.ofSeconds(1801));
        assertThat(bill(file).charge().total()).isEqualTo(Yen.of(33000));
        var talk = consultations.of(file.id()).orElseThrow();
        var sooner = new Span(talk.start(), talk.ended().orElseThrow().minusSeconds(60));

        people.as(
                people.secretary(),
                () -> corrections.propose(file.id(), sooner, "押し忘れ", UUID.randomUUID()));
        assertThatThrownBy(() -> pay(file, new Tender.Cash(Yen.of(33000)), UUID.randomUUID()))
                .hasMessage("BILL_NOT_NOW");
        var proposed = consultations.proposed(file.id()).orElseThrow();
        people.as(doctor, () -> corrections.confirm(proposed.id(), UUID.randomUUID()));

        assertThat(bill(file).charge().total()).isEqualTo(Yen.of(22000));
        assertThat(bill(file).flags()).isEmpty();
        assertThat(situations.again(file).course().flags()).doesNotContain("NO_AGREEMENT");
        var kept = consultations.corrections(file.id()).getFirst();
        assertThat(kept.before().end()).isEqualTo(talk.end());
        assertThat(kept.after()).isEqualTo(sooner);
    }

    @Test
    void afterPaymentTheTimeStands() {
        CaseFile file = day.over(doctor, Duration.ofSeconds(1801));
        var talk = consultations.of(file.id()).orElseThrow();
        pay(file, new Tender.Cash(Yen.of(33000)), UUID.randomUUID());
        var sooner = new Span(talk.start(), talk.ended().orElseThrow().minusSeconds(60));

        assertThatThrownBy(
                        () ->
                                people.as(
                                        people.secretary(),
                                        () ->
                                                corrections.propose(
                                                        file.id(),
                                                        sooner,
                                                        "押し忘れ",
                                                        UUID.randomUUID())))
                .hasMessage("TIME_STANDS");
    }

    @Test
    void whoLeavesWithoutPayingPaysLater() {
        CaseFile file = day.over(doctor, Duration.ofMinutes(20));
        people.as(hayami, () -> cashier.leaveUnpaid(file.id(), "財布を忘れた", UUID.randomUUID()));

        assertThat(bill(file).state()).isEqualTo(BillState.UNPAID);
        assertThat(situations.again(file).course().flags()).contains("UNPAID");
        assertThat(accounts.open(file.id())).contains("PAYMENT");

        pay(file, new Tender.Cash(Yen.of(22000)), UUID.randomUUID());
        assertThat(situations.again(file).course().flags()).doesNotContain("UNPAID");
    }

    @Test
    void aRefundHasItsOwnNumberAndLeavesTheReceipt() {
        CaseFile file = day.over(doctor, Duration.ofMinutes(20));
        Receipt receipt = pay(file, new Tender.Cash(Yen.of(22000)), UUID.randomUUID());

        people.as(hayami, () -> cashier.refund(file.id(), "二重の支払い", "0771", UUID.randomUUID()));

        Bill bill = bill(file);
        assertThat(bill.state()).isEqualTo(BillState.REFUNDED);
        assertThat(bill.refund().orElseThrow().number()).matches("R08B-\\d{6}");
        assertThat(receipts.get(receipt.number())).isEqualTo(receipt);
    }

    @Test
    @DisplayName("F21 who withdraws has no bill and nothing to pay")
    void whoWithdrawsHasNoBill() {
        CaseFile file = situations.scheduling(doctor);
        situations.move(people.secretary(), file, Transition.WITHDRAW);

        assertThat(cashier.of(file.id())).isEmpty();
        assertThat(accounts.open(file.id())).isEmpty();
    }

    @Test
    void onlyTheCashierTakesMoney() {
        CaseFile file = day.over(doctor, Duration.ofMinutes(20));

        assertThatThrownBy(
                        () ->
                                people.as(
                                        people.secretary(),
                                        () ->
                                                cashier.pay(
                                                        file.id(),
                                                        new Tender.Cash(Yen.of(22000)),
                                                        "",
                                                        UUID.randomUUID())))
                .hasMessage("NOT_YOUR_STEP");
    }

    private Receipt pay(CaseFile file, Tender tender, UUID key) {
        return people.as(hayami, () -> cashier.pay(file.id(), tender, "", key));
    }

    private Bill bill(CaseFile file) {
        return cashier.of(file.id()).orElseThrow();
    }

    private DiagnosisOrder order(CaseFile file) {
        List<DiagnosisOrder> all = orders.of(file.id()).all();
        return all.getLast();
    }

    private static int serial(String number) {
        return Integer.parseInt(number.substring(number.length() - 6));
    }
}
