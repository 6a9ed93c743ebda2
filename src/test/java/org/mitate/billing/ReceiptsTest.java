package org.mitate.billing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.mitate.Clinic;
import org.mitate.People;
import org.mitate.Schedules;
import org.mitate.TalkDay;
import org.mitate.TestClock;
import org.mitate.cases.CaseFile;
import org.mitate.hospital.terms.CardMark;
import org.mitate.paper.Pdf;
import org.mitate.shared.Yen;
import org.mitate.staff.StaffMember;
import org.springframework.beans.factory.annotation.Autowired;

@Clinic
class ReceiptsTest {

    private static final LocalDate DAY = LocalDate.parse("2026-12-15");

    @Autowired private Cashier cashier;
    @Autowired private Receipts receipts;
    @Autowired private TalkDay day;
    @Autowired private Schedules schedules;
    @Autowired private People people;
    @Autowired private TestClock clock;

    private final String name = "渡邉 直美 " + UUID.randomUUID();
    private StaffMember hayami;
    private Receipt receipt;

    @BeforeEach
    void fortyMinutesArePaidByCard() {
        hayami = people.cashier();
        CaseFile file = day.over(schedules.doctor(), Duration.ofSeconds(38 * 60 + 12));
        receipt =
                people.as(
                        hayami,
                        () ->
                                cashier.pay(
                                        file.id(),
                                        new Tender.Card(CardMark.VISA, "00583"),
                                        name,
                                        UUID.randomUUID()));
    }

    @Test
    @DisplayName(
            "P08 the receipt names recipient, lines, total and tax, and says that it was a card")
    void theReceiptSaysEverything() throws IOException {
        String text = text(print(UUID.randomUUID()));

        assertThat(text)
                .contains(receipt.number())
                .contains("渡邉直美")
                .contains("相談料対面、45分まで（38分12秒）")
                .contains("33,000円", "10%対象", "3,000円")
                .contains("VISA（伝票番号00583）", "クレジットカード")
                .contains("令和8年12月15日")
                .doesNotContain("再発行日", "登録番号");
    }

    @Test
    @DisplayName("P10 printed again it is marked 再発行 under the same number")
    void printedAgainItSaysSo() throws IOException {
        UUID press = UUID.randomUUID();
        print(press);

        assertThat(text(print(press))).doesNotContain("再発行日");

        clock.set("2027-01-12T10:00+09:00");
        assertThat(text(print(UUID.randomUUID())))
                .contains(receipt.number(), "再発行日令和9年1月12日", "発行日令和8年12月15日");
    }

    @Test
    @DisplayName("電子帳簿保存法: found by date range, amount range and name, and by all together")
    void aReceiptIsFoundByDateAmountAndNameTogether() {
        assertThat(found(DAY, DAY, 33000, 33000)).containsExactly(receipt.number());
        assertThat(found(DAY.minusDays(1), DAY.plusDays(1), 0, 99999))
                .containsExactly(receipt.number());
        assertThat(found(null, null, 33000, 33000)).containsExactly(receipt.number());
        assertThat(found(DAY.plusDays(1), null, 0, 99999)).isEmpty();
        assertThat(found(null, DAY.minusDays(1), 0, 99999)).isEmpty();
        assertThat(found(DAY, DAY, 33001, 99999)).isEmpty();
        assertThat(found(DAY, DAY, 0, 32999)).isEmpty();
    }

    @Test
    void aRefundIsFoundWithItsReceipt() {
        Refund refund =
                people.as(
                        hayami,
                        () -> cashier.refund(receipt.caseId(), "病院の都合", "0771", UUID.randomUUID()));

        assertThat(found(DAY, DAY, 33000, 33000))
                .containsExactly(refund.number(), receipt.number());
    }

    @Test
    void theRefundIsAPaperOfItsOwn() throws IOException {
        people.as(
                hayami, () -> cashier.refund(receipt.caseId(), "病院の都合", "0771", UUID.randomUUID()));

        String text =
                text(
                        people.as(
                                hayami,
                                () -> receipts.printRefund(receipt.number(), UUID.randomUUID())));

        assertThat(text)
                .contains("返金のお知らせ", "R08B-", receipt.number(), "病院の都合", "33,000円")
                .contains("返金の伝票番号", "0771");
    }

    private List<String> found(
            @Nullable LocalDate from, @Nullable LocalDate to, long least, long most) {
        String oldForm = name.replace("邉", "邊");
        var search = new ReceiptSearch(from, to, Yen.of(least), Yen.of(most), oldForm);
        return receipts.find(search, 10).stream().map(CashEntry::number).toList();
    }

    private Pdf print(UUID press) {
        return people.as(hayami, () -> receipts.print(receipt.number(), press));
    }

    private static String text(Pdf pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf.bytes())) {
            var stripper = new PDFTextStripper();
            stripper.setSortByPosition(true);
            return stripper.getText(document).replaceAll("[\\s　]", "");
        }
    }
}
