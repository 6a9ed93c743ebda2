package org.mitate.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.mitate.Clinic;
import org.mitate.People;
import org.mitate.Schedules;
import org.mitate.TalkDay;
import org.mitate.TestClock;
import org.mitate.billing.Cashier;
import org.mitate.cases.CaseFile;
import org.mitate.consultation.Consultations;
import org.mitate.shared.Yen;
import org.mitate.staff.DemoKeys;
import org.mitate.staff.StaffMember;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/// The day of the talk: the secretary receives, the doctor talks and orders, the specialist signs,
/// the cashier takes the money.
@Clinic
class TalkJourneyTest {

    private static final String PASSWORD = "a password of thirteen";

    @LocalServerPort private int port;
    @Autowired private DemoKeys keys;
    @Autowired private TalkDay day;
    @Autowired private Schedules schedules;
    @Autowired private People people;
    @Autowired private Consultations consultations;
    @Autowired private Cashier cashier;
    @Autowired private TestClock clock;

    private StaffMember kido;

    @BeforeEach
    void doctorKidoIsHere() {
        kido = schedules.doctor();
    }

    @Test
    @DisplayName("F12 P08 from the door to the receipt: thirty minutes, an image read anew")
    void fromTheDoorToTheReceipt() {
        CaseFile file = day.booked(kido);
        String number = file.number().printed();

        receive(number);
        talk(number);
        read(number);
        pay(number);

        assertThat(consultations.of(file.id()).orElseThrow().seconds()).isEqualTo(1800);
        assertThat(cashier.of(file.id()).orElseThrow().charge().total()).isEqualTo(Yen.of(27500));
    }

    @Test
    @DisplayName("F03 thirty minutes and a second without agreement: dearer, and flagged")
    void anOverrunWithoutAgreement() {
        CaseFile file = day.talking(kido);
        clock.advance(Duration.ofSeconds(1801));

        try (var doctor = as(kido)) {
            assertThat(served(doctor, file.number().printed())).contains("30:01");
            doctor.go("/cases/" + file.number().printed() + "/consultation")
                    .sees("33,000円", "30分を過ぎました")
                    .findsNoBarriers()
                    .picture("console-overrun");
        }
        day.end(kido, file);

        try (var hayami = as(people.cashier())) {
            hayami.go("/cashier/" + file.number().printed())
                    .sees("33,000円", "延長の同意が記録されていません")
                    .findsNoBarriers()
                    .picture("cashier-flagged");
        }
        correct(file);
    }

    private void correct(CaseFile file) {
        String page = "/cases/" + file.number().printed() + "/corrections";
        try (var secretary = as(people.secretary())) {
            secretary
                    .go(page)
                    .fill("終えた時刻", "14:30:00")
                    .fill("理由", "片付けのあいだに押した")
                    .press("訂正を申し出る")
                    .sees("確認待ち")
                    .findsNoBarriers()
                    .picture("correction");
        }
        try (var doctor = as(kido)) {
            doctor.go("/cases/" + file.number().printed() + "/consultation")
                    .sees("時刻の訂正を認めますか")
                    .picture("console-over")
                    .press("認める")
                    .sees("認めた");
        }
        assertThat(cashier.of(file.id()).orElseThrow().charge().total()).isEqualTo(Yen.of(22000));
    }

    private void receive(String number) {
        try (var secretary = as(people.secretary())) {
            secretary
                    .go("/cases/" + number + "/check-in")
                    .fill("ご一緒の方", "宮園 千晴（長女）\n宮園 誠（次男）\n宮園 薫（孫）")
                    .press("来院を受ける")
                    .sees("確かめた書類を一つお選びください", "3人を超えます")
                    .findsNoBarriers()
                    .picture("check-in");
            secretary
                    .tick("運転免許証")
                    .fill("認める理由", "歩くのに介助が要るため")
                    .tick("健康保険の資格の書類を出された")
                    .press("来院を受ける")
                    .sees("全額自費", "来院")
                    .picture("case-checked-in");
        }
    }

    private void talk(String number) {
        try (var doctor = as(kido)) {
            doctor.go("/consultations").sees(number).findsNoBarriers().picture("consultations");
            doctor.go("/cases/" + number + "/consultation").press("相談を始める");
            doctor.page().getByText("新しく依頼する").first().click();
            doctor.tick("CT・MRI").fill("知りたいこと", "肝転移の有無").press("依頼する").sees("依頼済み");
            clock.advance(Duration.ofSeconds(1662));
            assertThat(served(doctor, number)).contains("27:42");
            doctor.go("/cases/" + number + "/consultation")
                    .sees("22,000円", "14:30:00", "33,000円", "30分まで、あと5分以内")
                    .tick("手術のほかに方法はありますか")
                    .fill("覚え書き", "手術と放射線の10年成績を図で示した。")
                    .findsNoBarriers()
                    .picture("console");
            doctor.press("保存する").sees("1つ済み");
            clock.advance(Duration.ofMillis(138_900));
            assertThat(served(doctor, number)).contains("30:00", "22,000円");
            doctor.go("/cases/" + number + "/consultation");
            doctor.page().locator("summary.button").click();
            doctor.press("相談を終える（確定）").sees("相談は終わりました", "30:00");
        }
    }

    private void read(String number) {
        try (var specialist = as(people.specialist("CT_MRI"))) {
            specialist.go("/diagnoses").sees(number).findsNoBarriers().picture("worklist");
            specialist.follow(number).press("この依頼を受け取る");
            specialist
                    .fill("診断の内容", "肝に転移を認めない。")
                    .findsNoBarriers()
                    .picture("reading")
                    .press("署名する")
                    .sees("署名しました");
        }
    }

    private void pay(String number) {
        try (var hayami = as(people.cashier())) {
            hayami.go("/cashier").sees(number).findsNoBarriers().picture("cashier");
            hayami.follow(number)
                    .sees("27,500円", "診断料", "2,500円")
                    .doesNotSee("胃癌", "手術のほかに")
                    .picture("bill");
            hayami.fill("お預かり", "30,000")
                    .press("27,500円を受け取り、領収書を作る")
                    .sees("領収書番号", "おつり", "2,500円")
                    .findsNoBarriers()
                    .picture("paid");
            hayami.go("/receipts").sees("27,500円").findsNoBarriers().picture("receipts");
        }
    }

    /// The console as the server made it: in the browser the seconds run on while a test looks.
    private String served(Visitor doctor, String number) {
        String address = "http://localhost:" + port + "/cases/" + number + "/consultation";
        return doctor.page().request().get(address).text();
    }

    private Visitor as(StaffMember member) {
        keys.cut(member.id(), PASSWORD);
        return new Visitor(port).signIn(keys, member.account(), PASSWORD);
    }
}
