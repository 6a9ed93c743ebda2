package org.mitate.paper;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.mitate.paper.PaperCode.Kind;
import org.mitate.shared.CaseNumber;

class PapersTest {

    private static final String LONG = "主治医からは抗がん剤を先に続け、その後に手術をすると説明されました。".repeat(12);

    @Test
    void theFilledFormHasTwoSheetsThatFindTheirCase() throws Exception {
        var pdf = PrintShop.print("application-form", Takahashi.form());

        assertThat(pdf.pages()).isEqualTo(2);
        assertThat(PrintShop.text(pdf)).contains("髙橋節子", "渡邉直美", "7K3M-9QX2", "呼吸器外科", "小林誠");
        assertThat(PrintShop.code(pdf, 1))
                .isEqualTo(new PaperCode(number(), Kind.APPLICATION, 1, 2, 1));
        assertThat(PrintShop.code(pdf, 2))
                .isEqualTo(new PaperCode(number(), Kind.APPLICATION, 2, 2, 1));
    }

    @Test
    void anotherEditionSaysSoBesideItsCode() throws Exception {
        var pdf = PrintShop.print("second-edition", Takahashi.form(2));

        assertThat(PrintShop.text(pdf, 1)).contains("申込書1/2", "第2版");
        assertThat(PrintShop.code(pdf, 2).edition()).isEqualTo(2);
    }

    @Test
    void aFormToWriteOnByHandHasTwoSheetsAndNoCode() throws Exception {
        var pdf = PrintShop.print("blank", ApplicationForm.blank(Takahashi.MITATE));

        assertThat(pdf.pages()).isEqualTo(2);
        assertThat(PrintShop.text(pdf)).contains("事務局で記入します", "お聞きになりたいこと");
    }

    @Test
    void whatDoesNotFitItsBoxStandsWholeOnAThirdSheet() throws Exception {
        var pdf = PrintShop.print("long-form", Takahashi.form(LONG, LONG));

        assertThat(pdf.pages()).isEqualTo(3);
        assertThat(PrintShop.text(pdf, 2)).contains("（別紙へ）", "申込者署名");
        assertThat(PrintShop.text(pdf, 3)).contains(LONG);
        assertThat(PrintShop.code(pdf, 3))
                .isEqualTo(new PaperCode(number(), Kind.APPLICATION, 3, 3, 1));
    }

    @Test
    void theLongestTextsGoOnOverMarkedSheets() throws Exception {
        var pdf = PrintShop.print("longest-form", Takahashi.longestForm());

        assertThat(pdf.pages()).isEqualTo(4);
        assertThat(PrintShop.text(pdf, 2)).contains("申込者署名");
        assertThat(PrintShop.code(pdf, 4))
                .isEqualTo(new PaperCode(number(), Kind.APPLICATION, 4, 4, 1));
    }

    @Test
    void theConsentFormAndTheCoverSheetFindTheirCase() throws Exception {
        var pdf = PrintShop.print("consent-and-cover", Takahashi.consent(), Takahashi.cover());

        assertThat(pdf.pages()).isEqualTo(2);
        assertThat(PrintShop.code(pdf, 1).kind()).isEqualTo(Kind.CONSENT);
        assertThat(PrintShop.code(pdf, 2).kind()).isEqualTo(Kind.COVER);
        assertThat(PrintShop.text(pdf, 2)).contains("この送付状を含めて4枚");
    }

    @Test
    void whatMaySlipInBetweenIsKnownToo() throws Exception {
        var pdf =
                PrintShop.print(
                        "stray", Takahashi.checklist(), Takahashi.request(), Takahashi.ownCopy());

        assertThat(pdf.pages()).isEqualTo(3);
        assertThat(PrintShop.code(pdf, 1).kind()).isEqualTo(Kind.CHECKLIST);
        assertThat(PrintShop.code(pdf, 2).kind()).isEqualTo(Kind.REQUEST);
        assertThat(PrintShop.code(pdf, 3).kind()).isEqualTo(Kind.OWN_COPY);
    }

    @Test
    void theSecretStandsOnTheOwnCopyOnly() throws Exception {
        var pdf =
                PrintShop.print(
                        "package",
                        Takahashi.form(),
                        Takahashi.consent(),
                        Takahashi.cover(),
                        Takahashi.labels(),
                        Takahashi.checklist(),
                        Takahashi.request(),
                        Takahashi.ownCopy());

        assertThat(pdf.pages()).isEqualTo(8);
        for (int page = 1; page <= 7; page++) {
            assertThat(PrintShop.text(pdf, page)).doesNotContain("H4TR");
        }
        assertThat(PrintShop.text(pdf, 8)).contains("H4TR-8WPN", "送らないでください");
    }

    @Test
    void theConfirmationSaysDatePlacePriceAndThatItIsFinal() throws Exception {
        var pdf = PrintShop.print("confirmation", AfterTheTalk.confirmation());

        assertThat(pdf.pages()).isEqualTo(1);
        assertThat(PrintShop.text(pdf))
                .contains("12月15日（火）午後2時", "22,000円", "診断料", "取消しはできません", "録音と録画はできません");
    }

    @Test
    void theOnlineConfirmationSaysHowToEnter() throws Exception {
        var pdf = PrintShop.print("confirmation-online", AfterTheTalk.onlineConfirmation());

        assertThat(pdf.pages()).isEqualTo(1);
        assertThat(PrintShop.text(pdf)).contains("入室の案内", "66,000円", "カードの枠");
    }

    @Test
    void theLettersBeforeAndAfterFitOneSheet() throws Exception {
        assertThat(PrintShop.print("acknowledgement", AfterTheTalk.acknowledgement()).pages())
                .isEqualTo(1);
        assertThat(PrintShop.print("closing-leaflet", AfterTheTalk.leaflet()).pages()).isEqualTo(1);
    }

    @Test
    void rareKanjiAreWrittenAsTheirOwnersWriteThem() throws Exception {
        var pdf = PrintShop.print("rare", Takahashi.form("髙﨑邊𠮷 渡邉\uDB40\uDD01 塚 か\u3099", "🙂"));

        assertThat(PrintShop.text(pdf)).contains("髙﨑邊𠮷", "渡邉", "が", "〓").doesNotContain("#");
    }

    private static CaseNumber number() {
        return CaseNumber.read(Takahashi.NUMBER).orElseThrow();
    }
}
