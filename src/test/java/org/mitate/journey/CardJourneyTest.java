package org.mitate.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.mitate.Clinic;
import org.mitate.OnlineDay;
import org.mitate.People;
import org.mitate.billing.BillState;
import org.mitate.billing.CardDay;
import org.mitate.billing.Cashier;
import org.mitate.billing.card.PayLinks;
import org.mitate.billing.card.demo.DemoCard;
import org.mitate.cases.CaseFile;
import org.mitate.consultation.TalkDesk;
import org.mitate.entrance.Entrance;
import org.mitate.staff.DemoKeys;
import org.mitate.staff.StaffMember;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/// The card of an online consultation in real browsers: the consultee's, and the cashier's.
@Clinic
class CardJourneyTest {

    private static final String PASSWORD = "a password of thirteen";
    private static final String LABEL = "お金は動きません";

    @LocalServerPort private int port;
    @Autowired private CardDay day;
    @Autowired private OnlineDay online;
    @Autowired private Entrance entrance;
    @Autowired private TalkDesk talks;
    @Autowired private Cashier cashier;
    @Autowired private PayLinks links;
    @Autowired private People people;
    @Autowired private DemoKeys keys;

    private StaffMember doctor;

    @BeforeEach
    void theDoctorIsHere() {
        doctor = online.doctor();
    }

    @Test
    @DisplayName(
            "P03 P04 P06 Kazuko registers a card: UnionPay is not taken, another one is confirmed")
    void aCardIsRegisteredAndConfirmed() {
        CaseFile file = online.today(doctor);
        assertThat(talks.missing(file)).contains("CARD");
        try (var kazuko = new Visitor(port)) {
            kazuko.page().setViewportSize(360, 740);
            enter(kazuko, file);
            kazuko.go("/visit/card").sees("カードはまだ登録されていません", LABEL, "66,000円");
            kazuko.findsNoBarriers().picture("card-missing");

            kazuko.follow("カードを登録する").sees(LABEL, "作りもののカード");
            kazuko.findsNoBarriers().picture("demo-card");
            choose(kazuko, DemoCard.UNIONPAY);
            kazuko.sees("お受けできません").findsNoBarriers();

            kazuko.follow("カードを登録する");
            choose(kazuko, DemoCard.CONFIRMED);
            kazuko.sees("ご本人の確認を求めています").follow("本人確認をする").sees("66,000円");
            choose(kazuko, DemoCard.DECLINED);
            kazuko.sees("断られました").findsNoBarriers();
            choose(kazuko, DemoCard.CONFIRMED);
            kazuko.sees("相談を始められます").findsNoBarriers().picture("card-held");
            assertThat(width(kazuko)).isLessThanOrEqualTo(360);
            kazuko.go("/visit/card?lang=en").sees("The consultation can start").findsNoBarriers();
        }
        assertThat(talks.missing(file)).doesNotContain("CARD", "CARD_HOLD");
    }

    @Test
    @DisplayName("P07 the card is declined afterwards; the link opens with the birth date and pays")
    void theLinkPays() {
        CaseFile file = day.over(doctor, DemoCard.DECLINED_LATER, Duration.ofMinutes(20));
        assertThat(state(file)).isEqualTo(BillState.UNPAID);
        try (var kazuko = new Visitor(port)) {
            kazuko.page().setViewportSize(360, 740);
            kazuko.go(links.of(file.id()).path()).findsNoBarriers().picture("pay-door");
            kazuko.fill("生年月日", "昭和26年8月4日").press("開く").sees("生年月日が合いません");
            kazuko.fill("生年月日", OnlineDay.BIRTH).press("開く").sees("33,000円", LABEL);
            kazuko.findsNoBarriers().picture("pay");

            kazuko.follow("カードで支払う");
            choose(kazuko, DemoCard.JCB);
            kazuko.sees("お支払いが済みました").findsNoBarriers();
            assertThat(width(kazuko)).isLessThanOrEqualTo(360);
        }
        assertThat(state(file)).isEqualTo(BillState.PAID);
    }

    @Test
    @DisplayName("P03 the cashier sees the card instead of the counter, and gives back to it")
    void theCashierGivesBack() {
        CaseFile file = day.over(doctor, DemoCard.AMEX, Duration.ofMinutes(20));
        StaffMember hayami = people.cashier();
        keys.cut(hayami.id(), PASSWORD);
        try (var counter = new Visitor(port)) {
            counter.signIn(keys, hayami.account(), PASSWORD);
            counter.go("/cashier/" + file.number().printed());
            counter.sees("AMERICAN EXPRESS •••• 0005", "カードから受け取りました", LABEL).doesNotSee("現金");
            counter.findsNoBarriers().picture("card-bill");

            counter.page().locator("summary:has-text('カードに返金する')").click();
            counter.fill("事情", "病院の都合").press("カードに返金する").sees("カードに返金しました", "R08B-");
            counter.findsNoBarriers();
            counter.go("/cashier/differences").sees("食い違い").findsNoBarriers();
        }
        assertThat(state(file)).isEqualTo(BillState.REFUNDED);
    }

    private void enter(Visitor visitor, CaseFile file) {
        var ticket = people.as(people.secretary(), () -> entrance.consultee(file));
        visitor.go("/visit/" + ticket.key().printed())
                .fill("入室の番号", ticket.code())
                .fill("相談される方の生年月日", OnlineDay.BIRTH)
                .press("入る");
        visitor.page().waitForURL("**/visit");
    }

    private static void choose(Visitor visitor, DemoCard card) {
        visitor.page().locator("input[value=" + card.name() + "]").check();
        visitor.press("このカードにする");
        visitor.page().waitForLoadState();
    }

    private static int width(Visitor visitor) {
        Page page = visitor.page();
        page.setViewportSize(360, 740);
        return (int) page.evaluate("document.documentElement.scrollWidth");
    }

    private BillState state(CaseFile file) {
        return cashier.of(file.id()).orElseThrow().state();
    }
}
