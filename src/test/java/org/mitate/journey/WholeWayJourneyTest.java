package org.mitate.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mitate.Clinic;
import org.mitate.People;
import org.mitate.Schedules;
import org.mitate.TestClock;
import org.mitate.staff.DemoKeys;
import org.mitate.staff.StaffMember;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/// One case goes the whole in-person way: everybody does their part in a browser of their own.
@Clinic
class WholeWayJourneyTest {

    private static final String DEPARTMENT = "THORACIC_SURGERY";
    private static final String PASSWORD = "long enough";
    private static final Pattern SECRET = Pattern.compile("暗証([0-9A-Z]{4}-[0-9A-Z]{4})");

    @LocalServerPort private int port;
    @Autowired private People people;
    @Autowired private Schedules schedules;
    @Autowired private DemoKeys keys;
    @Autowired private TestClock clock;

    private Visitor naomi;
    private Visitor keiko;
    private Visitor reviewer;
    private Visitor doctor;
    private StaffMember inukai;
    private String number = "";
    private String secret = "";

    @BeforeEach
    void everybodyComesToWork() {
        inukai = schedules.withHours(people.consultant(DEPARTMENT));
        naomi = new Visitor(port);
        keiko = at(people.secretary());
        reviewer = at(people.reviewer(DEPARTMENT));
        doctor = at(inukai);
    }

    @AfterEach
    void everybodyGoesHome() {
        naomi.close();
        keiko.close();
        reviewer.close();
        doctor.close();
    }

    @Test
    void fromTheGuideToTheClosedCase() throws Exception {
        naomiPreparesAndPrints();
        theStatusSays("まだ届いて");
        keikoReceives();
        theStatusSays("受け付けました");
        keikoRecordsThePapersAndHandsOver();
        theStatusSays("診療科の医師が");
        theDepartmentAccepts();
        keikoBooks();
        theStatusSays("11月27日");
        keikoChecksIn();
        theDoctorTalksForThirtyMinutesAndOneSecond();
        theSpecialistSigns();
        theCashierTakesThePayment();
        theDoctorAnswersAndSigns();
        keikoSendsAndCloses();
        theStatusSays("報告書");
    }

    private void naomiPreparesAndPrints() throws Exception {
        naomi.go("/").sees("セカンドオピニオン外来のご案内").follow("申込書を作る").press("書き始める");
        WizardWalk.writeTheForm(naomi);
        naomi.press("書類を作る").sees("書類ができました");
        byte[] pdf = naomi.page().context().request().get(url("/application/package.pdf")).body();
        try (var document = Loader.loadPDF(pdf)) {
            String text = new PDFTextStripper().getText(document).replaceAll("[\\s　]", "");
            var found = SECRET.matcher(text);
            assertThat(found.find()).as(text).isTrue();
            secret = found.group(1);
            var numbers = Pattern.compile("番号([0-9A-Z]{4}-[0-9A-Z]{4})").matcher(text);
            assertThat(numbers.find()).isTrue();
            number = numbers.group(1);
        }
    }

    private void keikoReceives() {
        keiko.go("/intake").fill("申込書の番号", number).press("申込書を呼び出す").sees("髙橋 節子");
        keiko.tick("FAX").press("受け付ける").sees(number, "髙橋 節子");
        keiko.go("/cases?q=" + number).sees("髙橋 節子").findsNoBarriers().picture("case-received");
    }

    private void keikoRecordsThePapersAndHandsOver() {
        keiko.go(of("/check")).findsNoBarriers().picture("documents").press("確認を始める");
        keiko.go(of("/documents")).tick("紹介状").tick("同意書").tick("郵送").press("届いたものを記録");
        keiko.sees("そろいました").press("可否判断へ渡す").sees("可否判断");
        keiko.go("/cases").sees(number).findsNoBarriers().picture("board");
    }

    private void theDepartmentAccepts() {
        reviewer.go("/reviews").sees(number).findsNoBarriers().picture("reviews");
        reviewer.go(of("/review")).sees("手術と薬のどちらが").findsNoBarriers().picture("review");
        reviewer.tick(inukai.name().written()).press("受け入れる");
        keiko.go("/cases/" + number).sees("受け入れ").findsNoBarriers();
    }

    private void keikoBooks() {
        keiko.go(of("/arrangement")).press("日程の調整を始める");
        keiko.go(of("/appointment")).findsNoBarriers().picture("appointment").follow("読み上げて");
        keiko.findsNoBarriers().picture("appointment-reading").press("確定");
        keiko.sees("お直しください").tick("読み上げ").press("確定").sees("予約確定");
    }

    private void keikoChecksIn() {
        clock.set("2026-11-27T12:50:00+09:00");
        signInAgain();
        keiko.go(of("/check-in"))
                .tick("運転免許証")
                .findsNoBarriers()
                .picture("check-in")
                .press("来院を受ける");
    }

    private void theDoctorTalksForThirtyMinutesAndOneSecond() {
        doctor.go(of("/consultation")).findsNoBarriers().picture("console-before").press("相談を始める");
        doctor.page().getByText("新しく依頼する").click();
        doctor.tick("CT").press("依頼する");
        clock.advance(Duration.ofMinutes(27));
        doctor.go(of("/consultation")).sees("27:", "33,000円").findsNoBarriers().picture("console");
        clock.advance(Duration.ofMinutes(3).plusMillis(1900));
        doctor.go(of("/consultation"));
        doctor.page().locator("details.press summary").first().click();
        doctor.press("相談を終える（確定）").sees("相談を終えました");
        doctor.findsNoBarriers().picture("console-after");
    }

    private void theSpecialistSigns() {
        try (Visitor specialist = at(people.specialist("CT_MRI"))) {
            specialist.go("/diagnoses").sees(number).findsNoBarriers().picture("diagnoses");
            specialist
                    .page()
                    .getByRole(com.microsoft.playwright.options.AriaRole.ROW)
                    .filter(new com.microsoft.playwright.Locator.FilterOptions().setHasText(number))
                    .getByRole(com.microsoft.playwright.options.AriaRole.LINK)
                    .first()
                    .click();
            specialist.press("この依頼を受け取る").fill("診断の内容", "右上葉に28ミリの結節を認めます。").findsNoBarriers();
            specialist.picture("diagnosis").press("署名する").sees("署名しました");
        }
    }

    private void theCashierTakesThePayment() {
        try (Visitor cashier = at(people.cashier())) {
            cashier.go("/cashier").sees(number).findsNoBarriers().picture("cashier");
            cashier.follow(number)
                    .sees("33,000円", "5,500円", "38,500円")
                    .findsNoBarriers()
                    .picture("bill");
            cashier.doesNotSee("肺がん").tick("現金").fill("お預かり", "40000").press("38,500円を受け取り");
            cashier.sees("1,500円").findsNoBarriers().picture("paid");
        }
    }

    private void theDoctorAnswersAndSigns() {
        doctor.go("/consultations").sees(number).findsNoBarriers().picture("opinions");
        doctor.go(of("/opinion")).fill("質問1への回答", "手術をお勧めします。").fill("質問2への回答", "危険は2%ほどです。");
        doctor.findsNoBarriers().picture("opinion").press("保存して印刷の形を見る");
        doctor.tick("印刷の形を読み").press("署名する").sees("署名しました");
    }

    private void keikoSendsAndCloses() {
        keiko.go(of("/opinion/sending")).findsNoBarriers().picture("opinion-sending");
        keiko.tick("（相談者）").tick("郵送").press("記録する").tick("（主治医）").tick("郵送").press("記録する");
        keiko.go("/cases/" + number).findsNoBarriers().picture("case-consulted");
        keiko.go(of("/closing")).press("案件を閉じる").sees("案件を閉じました");
        keiko.findsNoBarriers().picture("case-closed");
    }

    private void theStatusSays(String words) {
        naomi.go("/status");
        if (naomi.page().locator("main input[name=secret]").count() > 0) {
            naomi.fill("番号", number).fill("暗証", secret);
            naomi.page().locator("main form button").first().click();
        }
        naomi.sees(words).doesNotSee("肺がん").findsNoBarriers().picture("status-" + words);
    }

    /// Three days later the sessions have ended.
    private void signInAgain() {
        keiko.close();
        doctor.close();
        keiko = at(people.secretary());
        doctor = at(inukai);
    }

    private Visitor at(StaffMember member) {
        keys.cut(member.id(), PASSWORD);
        return new Visitor(port).signIn(keys, member.account(), PASSWORD);
    }

    private String of(String page) {
        return "/cases/" + number + page;
    }

    private String url(String path) {
        return "http://localhost:" + port + path;
    }
}
