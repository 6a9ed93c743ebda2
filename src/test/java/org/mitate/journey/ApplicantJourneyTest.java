package org.mitate.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.util.Locale;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.mitate.Clinic;
import org.mitate.People;
import org.mitate.paper.FaxMarks;
import org.mitate.paper.PaperCode;
import org.mitate.staff.DemoKeys;
import org.mitate.staff.StaffDirectory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/// 渡邉直美 prepares the form for her mother 髙橋節子, prints it and sends it by FAX; the secretariat
/// receives it.
@Clinic
class ApplicantJourneyTest {

    @LocalServerPort private int port;
    @Autowired private StaffDirectory directory;
    @Autowired private People people;
    @Autowired private DemoKeys keys;
    @Autowired private FaxMarks marks;

    private Visitor naomi;

    @BeforeEach
    void naomiOpensTheWizard() {
        naomi = new Visitor(port).go("/application").sees("申込書を作る");
    }

    @AfterEach
    void naomiCloses() {
        naomi.close();
    }

    @Test
    void aBrotherIsToldWhyNotAndLosesNothing() {
        naomi.press("書き始める").choose("相談に来られる方は", "SIBLING").fill("患者さんの生年月日", "S25.6.3");

        naomi.press("次へ進む").sees("このままではご相談をお受けできません", "R04", "書いた内容は残っています");

        assertThat(naomi.page().getByLabel("患者さんの生年月日").inputValue()).isEqualTo("S25.6.3");
        naomi.findsNoBarriers().picture("wizard-refused");
    }

    @Test
    @DisplayName("C07 the printed form is found by its number and nothing is typed again")
    void fromTheWizardToTheCase() throws Exception {
        naomi.press("書き始める");
        WizardWalk.writeTheForm(naomi);
        naomi.sees("書いた内容の確認", "髙橋 節子", "呼吸器外科").findsNoBarriers().picture("wizard-check");
        naomi.press("書類を作る").sees("書類ができました", "まだお申し込みは終わっていません");
        naomi.findsNoBarriers().picture("wizard-done");

        byte[] pdf =
                naomi.page()
                        .context()
                        .request()
                        .get("http://localhost:" + port + "/application/package.pdf")
                        .body();
        PaperCode code = read(pdf);

        receive(code.number().printed());
    }

    @Test
    void whatWasWrittenCanBeDeletedOnEveryPage() {
        naomi.press("書き始める")
                .choose("相談に来られる方は", "SPOUSE")
                .fill("患者さんの生年月日", "1950/6/3")
                .press("次へ進む");

        naomi.follow("入力を消す").press("すべて消す").sees("書いた内容をすべて消しました", "書き始める");
    }

    @Test
    void theWizardSpeaksEnglishToo() {
        naomi.go("/application?lang=en")
                .findsNoBarriers()
                .picture("wizard-welcome-en")
                .press("Begin");

        naomi.press("Next")
                .sees("Please choose who comes to the talk")
                .findsNoBarriers()
                .picture("wizard-who-en");
    }

    private PaperCode read(byte[] pdf) throws Exception {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            String text = new PDFTextStripper().getText(document).replaceAll("[\\s　]", "");
            assertThat(text).contains("髙橋節子", "渡邉直美", "タカハシセツコ", "毎週水曜日の午前", "同意書", "お手元の控え");
            var image = new PDFRenderer(document).renderImageWithDPI(0, 204);
            int[] dots =
                    image.getRGB(
                            0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
            var grey = new RGBLuminanceSource(image.getWidth(), image.getHeight(), dots);
            String code =
                    new QRCodeReader()
                            .decode(new BinaryBitmap(new HybridBinarizer(grey)))
                            .getText();
            return marks.read(code).orElseThrow();
        }
    }

    @Test
    @DisplayName("C02 a form written by hand is typed in on one page")
    void aFormWrittenByHandIsTypedIn() {
        try (Visitor keiko = secretary().go("/intake").follow("書き写す")) {
            keiko.tick("郵送").fill("姓", "𠮷田").fill("名", "邊").fill("患者さんの生年月日", "S45.5.32");
            keiko.choose("相談に来られる方は", "SELF");
            keiko.page().locator("#department").selectOption("ONCOLOGY");
            keiko.tick("対面").press("受け付ける");
            keiko.sees("か所をお直しください").fill("患者さんの生年月日", "S45.5.5").fill("1番目に聞きたいこと", "薬の順番。");
            keiko.findsNoBarriers()
                    .picture("intake-by-hand")
                    .press("受け付ける")
                    .sees("を受け付けました", "𠮷田 邊");
        }
    }

    private void receive(String number) {
        try (Visitor keiko = secretary()) {
            keiko.go("/intake").findsNoBarriers().picture("intake-desk");
            keiko.fill("申込書の番号", number.toLowerCase(Locale.ROOT)).press("申込書を呼び出す");
            keiko.sees("髙橋 節子", "手術と薬のどちらが").findsNoBarriers().picture("intake-receive");
            keiko.tick("電子メール").press("受け付ける").sees("メールでのお申し込みは受け付けられません");
            keiko.tick("FAX").press("受け付ける").sees(number + " を受け付けました", "髙橋 節子");
        }
    }

    private Visitor secretary() {
        var account = people.secretary().account();
        keys.cut(directory.find(account).orElseThrow().id(), "long enough");
        return new Visitor(port).signIn(keys, account, "long enough");
    }
}
