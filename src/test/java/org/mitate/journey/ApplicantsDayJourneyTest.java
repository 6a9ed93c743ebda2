package org.mitate.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.mitate.Clinic;
import org.springframework.boot.test.web.server.LocalServerPort;

/// 小野寺貞子, 72, has been told that she needs an operation; with her telephone in her hand she goes
/// from the first page to the printed form in one afternoon.
@Clinic
class ApplicantsDayJourneyTest {

    private static final Pattern CODE =
            Pattern.compile("(?<![-0-9A-Z])[0-9A-Z]{4}-[0-9A-Z]{4}(?![-0-9A-Z])");

    @LocalServerPort private int port;

    private Visitor sadako;

    @BeforeEach
    void sadakoTakesHerPhone() {
        sadako = new Visitor(port);
        sadako.page().setViewportSize(360, 740);
        sadako.go("/").sees("セカンドオピニオン外来のご案内");
    }

    @AfterEach
    void sadakoPutsItAway() {
        sadako.close();
    }

    @Test
    @DisplayName("E01 guide, price, check, form, papers, status: one afternoon on a phone")
    void oneAfternoon() throws Exception {
        workOutThePrice();
        check();
        write();
        var copy = print();

        sadako.go("/status").fill("番号", copy[0]).fill("暗証", copy[1]).press("状況を見る");
        sadako.sees("まだ届いていません");
    }

    private void workOutThePrice() {
        sadako.follow("費用と時間を見る").fill("相談の時間", "31");
        sadako.page().locator("#estimate:has-text('33,000円')").waitFor();
        sadako.follow("ご案内の目次へ");
    }

    private void check() {
        sadako.follow("相談できるか確かめる").fill("患者さまの生年月日", "S29.3.3").press("次へ進む");
        sadako.choose("相談に来られる方は", "SELF").press("次へ進む");
        sadako.tick("治療について").press("次へ進む");
        sadako.choose("診療科", "THORACIC_SURGERY").tick("対面").tick("一つ").press("次へ進む");
        for (var answer :
                new String[] {
                    "sameHospital=NO", "explained=YES", "doctorAgrees=YES", "letter=YES"
                }) {
            var parts = answer.split("=");
            sadako.page()
                    .locator("input[name=%s][value=%s]".formatted(parts[0], parts[1]))
                    .press(" ");
        }
        sadako.press("次へ進む").tick("日本").press("次へ進む");
        sadako.page().locator("input[name=language][value=ja]").press(" ");
        sadako.page().locator("input[name=letterLanguage][value=ja]").press(" ");
        sadako.press("次へ進む").tick("申込書をFAXで送る").press("次へ進む");
        sadako.tick("診療情報提供書").press("次へ進む").sees("ご相談いただけます", "お手元にあります");
        sadako.findsNoBarriers();
    }

    private void write() {
        sadako.press("申込書を作る").press("次へ進む");
        sadako.fill("姓", "小野寺").fill("名", "貞子").fill("姓のフリガナ", "おのでら");
        sadako.fill("名のフリガナ", "さだこ").tick("女").fill("郵便番号", "100-0001");
        sadako.fill("都道府県", "東京都").fill("市区町村", "見立区").fill("町名と番地", "若葉1-2-3");
        sadako.fill("患者さんの電話番号", "03-0000-4567").press("次へ進む");
        sadako.fill("ご連絡先の電話番号", "03-0000-4567").press("次へ進む").press("次へ進む");
        sadako.fill("病院の名前", "桜台中央病院").fill("主治医の名前", "小林 誠").press("次へ進む");
        sadako.fill("病名", "肺がん").fill("これまでの経過", "10月に診断されました。").press("次へ進む");
        sadako.fill("1番目に聞きたいこと", "手術をしない方法はありますか。").press("次へ進む");
        sadako.press("次へ進む").press("次へ進む");
        sadako.tick("お受けできない相談には").tick("助言だけ").tick("全額自費").tick("録音と録画");
        sadako.tick("送ってよい").press("次へ進む").sees("書いた内容の確認", "呼吸器外科", "小野寺 貞子");
    }

    /// @return number and secret of the own copy
    private String[] print() throws Exception {
        sadako.press("書類を作る").sees("まだお申し込みは終わっていません", "プリンターがないとき");
        var pdf =
                sadako.page()
                        .context()
                        .request()
                        .get("http://localhost:" + port + "/application/package.pdf")
                        .body();
        try (var document = Loader.loadPDF(pdf)) {
            var last = new PDFTextStripper();
            last.setStartPage(document.getNumberOfPages());
            var codes = CODE.matcher(last.getText(document)).results().toList();
            return new String[] {codes.get(0).group(), codes.get(1).group()};
        }
    }

    @Test
    @DisplayName("E11 by keyboard alone a brother learns that he cannot, and what to do")
    void byKeyboardAlone() {
        walkTo(sadako.page().getByText("相談できるか確かめる").first());
        sadako.page().keyboard().press("Enter");
        sadako.page().waitForURL("**/check");
        walkTo(sadako.page().locator("#patientBirth"));
        sadako.page().keyboard().type("1950/6/3");
        sadako.page().keyboard().press("Enter");
        sadako.page().waitForURL("**/check/who");
        walkTo(sadako.page().locator("#relation"));
        for (int down = 0; down < 11; down++) sadako.page().keyboard().press("ArrowDown");
        assertThat(sadako.page().locator("#relation").inputValue()).isEqualTo("SIBLING");
        walkTo(sadako.page().locator(".actions button[name=next]"));
        sadako.page().keyboard().press("Enter");
        sadako.page().waitForURL("**/check/answer");

        sadako.sees("ご相談をお受けできません", "R04", "相談が認められているご家族が");
    }

    /// Presses the tabulator until the focus is there, as who has no mouse does.
    private void walkTo(Locator place) {
        for (int pressed = 0; pressed < 60; pressed++) {
            if (isFocused(place)) return;
            sadako.page().keyboard().press("Tab");
        }
        assertThat(isFocused(place)).as("reached by keyboard: " + place).isTrue();
    }

    private static boolean isFocused(Locator place) {
        return (boolean)
                place.evaluate(
                        "it => it === document.activeElement || document.activeElement.contains(it)"
                                + " && document.activeElement !== document.body");
    }
}
