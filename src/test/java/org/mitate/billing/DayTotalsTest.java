package org.mitate.billing;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.mitate.hospital.terms.PaymentMethod;
import org.mitate.shared.CaseNumber;
import org.mitate.shared.Yen;

class DayTotalsTest {

    private final DayTotals day =
            new DayTotals(
                    List.of(
                            cash("R08-000012", 22000),
                            card("R08-000011", "VISA", 33000),
                            card("R08-000013", "JCB", 27500),
                            cash("R08-000014", 22000),
                            back("R08B-000001", 22000)));

    @Test
    void cashComesFirstThenTheMarksByName() {
        assertThat(day.lines())
                .extracting(DayTotals.Line::means)
                .containsExactly("CASH", "JCB", "VISA");
    }

    @Test
    void whatWasGivenBackIsCountedApartAndTakenFromTheDrawer() {
        DayTotals.Line cash = day.lines().getFirst();

        assertThat(cash).isEqualTo(new DayTotals.Line("CASH", 2, Yen.of(44000), 1, Yen.of(22000)));
        assertThat(day.cash()).isEqualTo(22000);
        assertThat(day.all().net()).isEqualTo(82500);
    }

    @Test
    void theNumbersOfTheReceiptsRunFromTheFirstToTheLast() {
        assertThat(day.firstReceipt()).contains("R08-000011");
        assertThat(day.lastReceipt()).contains("R08-000014");
    }

    @Test
    void moreHasGoneBackThanCameWhenYesterdaysReceiptIsRefunded() {
        assertThat(new DayTotals(List.of(back("R08B-000002", 44000))).cash()).isEqualTo(-44000);
    }

    private static CashEntry cash(String number, long yen) {
        return entry(CashEntry.Kind.RECEIPT, number, "", yen);
    }

    private static CashEntry card(String number, String mark, long yen) {
        return entry(CashEntry.Kind.RECEIPT, number, mark, yen);
    }

    private static CashEntry back(String number, long yen) {
        return entry(CashEntry.Kind.REFUND, number, "", yen);
    }

    private static CashEntry entry(CashEntry.Kind kind, String number, String mark, long yen) {
        var day = LocalDate.parse("2026-12-15");
        return new CashEntry(
                kind,
                number,
                number,
                CaseNumber.draw(),
                Instant.parse("2026-12-15T15:00:00+09:00"),
                day,
                day,
                "宮園 和子",
                mark.isEmpty() ? PaymentMethod.CASH : PaymentMethod.CARD,
                mark,
                mark.isEmpty() ? "" : "00583",
                Yen.of(yen),
                Yen.of(yen / 11),
                new BigDecimal("0.10"),
                "速水 薫",
                null);
    }
}
