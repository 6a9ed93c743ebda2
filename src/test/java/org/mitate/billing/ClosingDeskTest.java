package org.mitate.billing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
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

/// The close of a day. Every test closes a day of its own, so that days do not meet; each begins
/// with closing what other tests left open.
@Clinic
class ClosingDeskTest {

    private static final AtomicInteger DAYS = new AtomicInteger();

    @Autowired private ClosingDesk desk;
    @Autowired private Cashier cashier;
    @Autowired private TalkDay day;
    @Autowired private Schedules schedules;
    @Autowired private People people;
    @Autowired private TestClock clock;

    private StaffMember hayami;
    private CaseFile first;
    private CaseFile second;

    @BeforeEach
    void theDayBeforeIsClosed() {
        hayami = people.cashier();
        first = day.over(schedules.doctor(), Duration.ofMinutes(20));
        clock.reset();
        second = day.over(schedules.doctor(), Duration.ofMinutes(40));
        clock.set("2027-01-04T17:00+09:00");
        clock.advance(Duration.ofDays(4L * DAYS.incrementAndGet()));
        close(0, "");
        clock.advance(Duration.ofDays(1));
    }

    @Test
    void theCloseHoldsWhatWasTakenAndGivenBack() {
        payCash(first);
        payCard(second);

        DayClose close = close(10000 + 22000, "");

        assertThat(close.totals().all().receipts()).isEqualTo(2);
        assertThat(close.totals().all().net()).isEqualTo(55000);
        assertThat(close.expected()).isEqualTo(32000);
        assertThat(close.difference()).isZero();
    }

    @Test
    void whatComesAfterwardsGoesToTheNextDay() {
        payCash(first);
        LocalDate today = close(32000, "").day();
        payCard(second);

        assertThat(desk.of(today).orElseThrow().totals().entries()).hasSize(1);
        assertThat(desk.open().entries()).hasSize(1);

        clock.advance(Duration.ofDays(1));
        assertThat(close(10000, "").totals().entries())
                .extracting(CashEntry::mark)
                .containsExactly("JCB");
    }

    @Test
    void aDayIsClosedOnce() {
        UUID key = UUID.randomUUID();
        DayClose close = close(10000, "", key);

        assertThat(close(10000, "", key)).isEqualTo(close);
        assertThatThrownBy(() -> close(10000, "")).hasMessage("DAY_CLOSED");
    }

    @Test
    void aDifferenceNeedsAReason() {
        assertThatThrownBy(() -> close(9500, "")).hasMessage("CLOSE_NEEDS_NOTE");

        assertThat(close(9500, "500円玉が見つからない").difference()).isEqualTo(-500);
    }

    @Test
    void nothingIsClosedThatTheCashierDidNotSee() {
        payCash(first);

        assertThatThrownBy(
                        () ->
                                people.as(
                                        hayami,
                                        () -> desk.close(drawer(32000, ""), 0, UUID.randomUUID())))
                .hasMessage("CLOSE_STALE");
        assertThat(desk.open().entries()).hasSize(1);
    }

    @Test
    void aRefundOfAnEarlierDayLeavesItsCloseAsItWas() {
        payCash(first);
        LocalDate yesterday = close(32000, "").day();
        clock.advance(Duration.ofDays(1));

        people.as(hayami, () -> cashier.refund(first.id(), "病院の都合", "0771", UUID.randomUUID()));

        assertThat(desk.open().cash()).isEqualTo(-22000);
        assertThat(desk.of(yesterday).orElseThrow().totals().cash()).isEqualTo(22000);
    }

    @Test
    void onlyTheCashierCloses() {
        assertThatThrownBy(
                        () ->
                                people.as(
                                        people.secretary(),
                                        () -> desk.close(drawer(10000, ""), 0, UUID.randomUUID())))
                .hasMessage("NOT_YOUR_STEP");
    }

    @Test
    void theDailySheetSaysEverythingAndAwaitsASignature() throws IOException {
        payCash(first);
        payCard(second);
        DayClose close = close(31500, "500円不足、調査中");

        String text = text(desk.print(close.day()));

        assertThat(text)
                .contains("日計表", "現金", "JCB", "22,000円", "33,000円", "55,000円", "署名")
                .contains("あるはずの現金32,000円", "数えた現金31,500円", "▲500円", "500円不足、調査中")
                .contains(close.totals().firstReceipt().orElseThrow(), "JCB00583")
                .doesNotContain("胃癌", "宮園");
    }

    private void payCash(CaseFile file) {
        pay(file, new Tender.Cash(Yen.of(30000)));
    }

    private void payCard(CaseFile file) {
        pay(file, new Tender.Card(CardMark.JCB, "00583"));
    }

    private void pay(CaseFile file, Tender tender) {
        people.as(hayami, () -> cashier.pay(file.id(), tender, "", UUID.randomUUID()));
    }

    private DayClose close(long counted, String note) {
        return close(counted, note, UUID.randomUUID());
    }

    private DayClose close(long counted, String note, UUID key) {
        int seen = desk.open().entries().size();
        String why = counted == 0 ? "ほかの試験の残り" : note;
        return people.as(hayami, () -> desk.close(drawer(counted, why), seen, key));
    }

    private static DrawerCount drawer(long counted, String note) {
        return new DrawerCount(Yen.of(10000), Yen.of(counted), note);
    }

    private static String text(Pdf pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf.bytes())) {
            var stripper = new PDFTextStripper();
            stripper.setSortByPosition(true);
            return stripper.getText(document).replaceAll("[\\s　]", "");
        }
    }
}
