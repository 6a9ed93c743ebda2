package org.mitate.paper;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class ReportsTest {

    @Test
    void eachQuestionHasItsAnswer() throws Exception {
        var report = AfterTheTalk.opinion("手術でがんを取り除くことが標準の治療です。", "令和8年12月18日 16時42分");

        var text = PrintShop.text(PrintShop.print("opinion", report));

        assertThat(text).contains("質問1手術と", "標準の治療です", "質問3", "藤原悠子", "電子署名").doesNotContain("下書き");
    }

    @Test
    void aPreviewSaysThatItIsADraft() throws Exception {
        var text = PrintShop.text(PrintShop.print("preview", AfterTheTalk.opinion("未定。", "")));

        assertThat(text).contains("下書き", "（署名前）").doesNotContain("電子署名");
    }

    @Test
    void aLongOpinionGoesOnOverSeveralPagesThatAreCounted() throws Exception {
        var answer = "この病期では、体力が許せば手術でがんを取り除くことが標準の治療です。\n".repeat(60);

        var pdf = PrintShop.print("long-opinion", AfterTheTalk.opinion(answer, "令和8年12月18日"));

        assertThat(pdf.pages()).isGreaterThan(2);
        assertThat(PrintShop.text(pdf, 2)).contains("2/" + pdf.pages());
    }

    @Test
    void theOpinionBehindItsLetterCountsItsOwnPages() throws Exception {
        var opinion = AfterTheTalk.opinion("標準の治療です。", "令和8年12月18日");

        var pdf = PrintShop.print("to-own-doctor", AfterTheTalk.letterWithOpinion(), opinion);

        assertThat(PrintShop.text(pdf, 1)).contains("小林誠先生御侍史", "報告書1部");
        assertThat(PrintShop.text(pdf, 2)).contains("1/" + (pdf.pages() - 1));
    }

    @Test
    @DisplayName("P08 a receipt of a registered hospital is a qualified invoice")
    void aReceiptOfARegisteredHospitalIsAQualifiedInvoice() throws Exception {
        var text =
                PrintShop.text(
                        PrintShop.print("receipt", AfterTheTalk.receipt("T9000000000000", "")));

        assertThat(text)
                .contains("T9000000000000", "10%対象", "44,000円", "4,000円", "渡邉直美様", "クレジットカード");
        assertThat(text).doesNotContain("再発行日");
    }

    @Test
    void aReceiptWithoutANumberIsPlain() throws Exception {
        var text = PrintShop.text(PrintShop.print("receipt-plain", AfterTheTalk.receipt("", "")));

        assertThat(text).contains("領収書", "44,000円").doesNotContain("登録番号");
    }

    @Test
    @DisplayName("P10 a receipt printed again is marked 再発行 and keeps its number")
    void aReceiptPrintedAgainSaysSo() throws Exception {
        var again = AfterTheTalk.receipt("T9000000000000", "令和9年1月12日");

        var text = PrintShop.text(PrintShop.print("receipt-again", again));

        assertThat(text).contains("領収書再発行", "R08-000142", "再発行日令和9年1月12日");
    }
}
