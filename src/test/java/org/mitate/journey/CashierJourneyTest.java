package org.mitate.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.options.FormData;
import com.microsoft.playwright.options.RequestOptions;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.mitate.Clinic;
import org.mitate.People;
import org.mitate.Schedules;
import org.mitate.TalkDay;
import org.mitate.TestClock;
import org.mitate.billing.Bill;
import org.mitate.billing.BillState;
import org.mitate.billing.BillStep;
import org.mitate.billing.Cashier;
import org.mitate.billing.ClosingDesk;
import org.mitate.billing.Tender;
import org.mitate.cases.CaseFile;
import org.mitate.hospital.terms.CardMark;
import org.mitate.hospital.terms.Mode;
import org.mitate.paper.PrintShop;
import org.mitate.staff.DemoKeys;
import org.mitate.staff.StaffMember;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/// The cashier's whole day: open, take cash and card, refuse, give back, print again, close, file.
@Clinic
class CashierJourneyTest {

    private static final String PASSWORD = "a password of thirteen";

    @LocalServerPort private int port;
    @Autowired private DemoKeys keys;
    @Autowired private TalkDay day;
    @Autowired private Schedules schedules;
    @Autowired private People people;
    @Autowired private Cashier cashier;
    @Autowired private ClosingDesk closings;
    @Autowired private TestClock clock;

    private StaffMember hayami;
    private CaseFile cash;
    private CaseFile card;

    @BeforeEach
    void twoTalksAreOver() {
        hayami = people.cashier();
        cash = day.over(schedules.doctor(), Duration.ofMinutes(20));
        clock.reset();
        card = day.over(schedules.doctor(), Duration.ofMinutes(40));
    }

    @Test
    @DisplayName("P01 P02 P10 F22 the cashier's whole day")
    void theCashiersWholeDay() throws Exception {
        try (var counter = atTheCounter()) {
            counter.go("/cashier").sees(number(cash), number(card), "お支払い待ち");
            counter.findsNoBarriers().picture("counter");

            insuranceIsRefused(counter);
            cashIsTaken(counter);
            cardIsTaken(counter);
            theReceiptIsPrintedTwice(counter);
            theCardIsRefunded(counter);
            theDayIsClosed(counter);
            theAccountantGetsAFile(counter);
        }
    }

    @Test
    @DisplayName("P01 a payment takes three keys: the bill's digit, the method's letter, Enter")
    void aPaymentTakesThreeKeys() {
        var keyboard = new StringBuilder();
        try (var counter = atTheCounter()) {
            counter.go("/cashier");
            String digit = digit(counter, cash);
            keyboard.append(digit).append('C').append('⏎');

            counter.page().keyboard().press(digit);
            counter.page().waitForURL("**/cashier/" + number(cash));
            counter.page().keyboard().press("c");
            counter.page().keyboard().press("Enter");
            counter.page().waitForSelector("text=お支払いを記録しました");
        }

        assertThat(keyboard).hasSize(3);
        assertThat(cashier.of(cash.id()).orElseThrow().state()).isEqualTo(BillState.PAID);
    }

    @Test
    @DisplayName("P02 a card needs the number of the terminal's slip, typed where the cursor waits")
    void aCardNeedsItsSlip() {
        try (var counter = atTheCounter()) {
            counter.go("/cashier/" + number(card));
            counter.page().keyboard().press("j");
            counter.page().keyboard().press("Enter");
            counter.page().waitForSelector("text=端末の伝票番号をお書きください");
            counter.sees("1か所をお直しください").findsNoBarriers();

            counter.fill("端末の伝票番号", "00583").page().keyboard().press("Enter");
            counter.page().waitForSelector("text=お支払いを記録しました");
            counter.sees("JCB", "00583");
        }
    }

    @Test
    @DisplayName("the cashier sees neither illness nor questions")
    void theCashierSeesNeitherIllnessNorQuestions() {
        try (var counter = atTheCounter()) {
            counter.go("/cashier/" + number(card)).doesNotSee("胃癌", "手術のほかに");
            var answer =
                    counter.page().navigate("http://localhost:" + port + "/cases/" + number(card));
            assertThat(answer.status()).isEqualTo(403);
        }
    }

    private void insuranceIsRefused(Visitor counter) {
        counter.go("/cashier/" + number(cash));
        counter.page().getByText("ほかの方法を出されたとき").click();
        counter.tick("健康保険の資格の書類").press("受け取り、領収書を作る");
        counter.sees("健康保険は使えません", "全額自費").findsNoBarriers().picture("not-taken");
        assertThat(cashier.of(cash.id()).orElseThrow().state()).isEqualTo(BillState.ISSUED);
    }

    private void cashIsTaken(Visitor counter) {
        counter.tick("現金").fill("お預かり", "30,000");
        assertThat(counter.page().locator("#change").innerText()).isEqualTo("8,000円");
        counter.press("受け取り、領収書を作る").sees("領収書番号", "おつり", "8,000円");
        counter.findsNoBarriers().picture("cash-taken");
    }

    private void cardIsTaken(Visitor counter) {
        counter.go("/cashier/" + number(card)).tick("NICOS").fill("端末の伝票番号", "20417");
        counter.press("受け取り、領収書を作る").sees("NICOS", "20417").picture("card-taken");
    }

    private void theReceiptIsPrintedTwice(Visitor counter) throws Exception {
        counter.go("/cashier/" + number(card)).sees("領収書を印刷する");
        assertThat(printed(counter, "/print")).isEqualTo(200);
        counter.go("/cashier/" + number(card)).sees("領収書を再発行する");
        assertThat(printed(counter, "/print")).isEqualTo(200);
    }

    private void theCardIsRefunded(Visitor counter) throws Exception {
        counter.go("/cashier/" + number(card));
        counter.page().locator("summary").getByText("返金する").click();
        counter.fill("事情", "病院の都合で相談をやり直す").fill("返金の伝票番号", "30918").press("返金する");
        counter.sees("返金済み", "R08B-").findsNoBarriers().picture("refunded");
        assertThat(printed(counter, "/refund/print")).isEqualTo(200);
    }

    private void theDayIsClosed(Visitor counter) throws Exception {
        counter.go("/daily-close").sees("NICOS", "この締めに入るもの").findsNoBarriers();
        long expected = 10000 + closings.open().cash();
        counter.fill("釣銭準備金", "10000").fill("数えた現金", String.valueOf(expected - 500));
        counter.press("今日を締める").sees("あるはずの現金と合いません").picture("closing");
        counter.fill("過不足の理由", "500円玉が見つからない").press("今日を締める");
        counter.sees("を締めました", "過不足", "-500円").findsNoBarriers().picture("closed");

        byte[] sheet = get(counter, "/daily-close/2026-12-15/paper").body();
        PrintShop.layOut("daily-close", sheet);
        counter.go("/daily-close").sees("今日はもう締めました").findsNoBarriers();
    }

    private void theAccountantGetsAFile(Visitor counter) {
        counter.go("/receipts?from=2026-12-15&to=2026-12-15&least=33000&most=33000");
        counter.sees(number(card), "返金").findsNoBarriers().picture("receipts-found");

        var file = get(counter, "/receipts.csv?from=2026-12-15&to=2026-12-15");
        String text = new String(file.body(), StandardCharsets.UTF_8);
        assertThat(text).startsWith("\uFEFF種別,番号,領収書番号,発行日").contains("\r\n");
        assertThat(text.lines().filter(line -> line.contains(number(card))))
                .hasSize(2)
                .anyMatch(line -> line.startsWith("領収,") && line.contains("NICOS,20417,33000"))
                .anyMatch(
                        line ->
                                line.startsWith("返金,R08B-")
                                        && line.contains("NICOS,30918,-33000,-3000,10,"));
    }

    /// Prints in the hidden way of a form that opens another window.
    private int printed(Visitor counter, String what) {
        String action =
                counter.page()
                        .locator("form[action$='" + what + "']")
                        .first()
                        .getAttribute("action");
        String csrf = counter.page().locator("input[name=_csrf]").first().getAttribute("value");
        var form =
                FormData.create()
                        .set("_csrf", csrf)
                        .set("requestKey", UUID.randomUUID().toString());
        return counter.page()
                .request()
                .post("http://localhost:" + port + action, RequestOptions.create().setForm(form))
                .status();
    }

    private APIResponse get(Visitor counter, String path) {
        return counter.page().request().get("http://localhost:" + port + path);
    }

    private String digit(Visitor counter, CaseFile file) {
        var link = counter.page().locator("a[href='/cashier/" + number(file) + "']");
        return link.getAttribute("aria-keyshortcuts");
    }

    /// Others' bills are paid before, so that the digits suffice.
    private Visitor atTheCounter() {
        people.as(
                hayami,
                () ->
                        cashier.due().stream()
                                .filter(bill -> bill.may(BillStep.PAY))
                                .filter(bill -> !bill.caseId().equals(cash.id()))
                                .filter(bill -> !bill.caseId().equals(card.id()))
                                .forEach(this::pay));
        keys.cut(hayami.id(), PASSWORD);
        return new Visitor(port).signIn(keys, hayami.account(), PASSWORD);
    }

    private void pay(Bill bill) {
        Tender tender =
                bill.mode() == Mode.ONLINE
                        ? new Tender.Card(CardMark.VISA, "0001")
                        : new Tender.Cash(bill.charge().total());
        cashier.pay(bill.caseId(), tender, "", UUID.randomUUID());
    }

    private static String number(CaseFile file) {
        return file.number().printed();
    }
}
