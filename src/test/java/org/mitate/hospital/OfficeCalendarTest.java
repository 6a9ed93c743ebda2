package org.mitate.hospital;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.MonthDay;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OfficeCalendarTest {

    private static final ZoneId TOKYO = ZoneId.of("Asia/Tokyo");

    private final OfficeCalendar calendar = calendar(Profiles.KEIO.contactHours());

    @ParameterizedTest(name = "{0}: on {1} it is open: {2}")
    @CsvSource({
        "K01, 2026-11-20T08:29:59, false",
        "K01, 2026-11-20T08:30:00, true",
        "K02, 2026-11-20T16:29:59, true",
        "K02, 2026-11-20T16:30:00, false",
        "K03, 2026-11-21T10:00:00, false",
        "K04, 2026-11-14T10:00:00, true",
        "K04, 2026-11-28T10:00:00, true",
        "K06, 2026-11-22T10:00:00, false",
        "K07, 2026-11-23T10:00:00, false",
        "K15, 2026-12-31T10:00:00, true",
        "the fifth Saturday, 2026-10-31T10:00:00, true",
        "the first Saturday, 2026-11-07T10:00:00, false",
        "a substitute holiday, 2027-03-22T10:00:00, false",
        "a sandwiched holiday, 2026-09-22T10:00:00, false"
    })
    void keepsTheHoursOfTheProfile(String scenario, LocalDateTime local, boolean open) {
        assertThat(calendar.isOpen(jst(local))).as(scenario).isEqualTo(open);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-12-29, true",
        "2026-12-30, false",
        "2026-12-31, false",
        "2027-01-04, false",
        "2027-01-05, true"
    })
    @DisplayName("K15 with extra closures from 30 December to 4 January the office is closed")
    void extraClosuresReachOverTheNewYear(String date, boolean open) {
        var literal = Profiles.KEIO.contactHours();
        var yearEnd = new ContactHours.Closure(MonthDay.of(12, 30), MonthDay.of(1, 4));

        var closing =
                calendar(
                        new ContactHours(
                                literal.days(),
                                literal.opens(),
                                literal.closes(),
                                literal.closedInMonth(),
                                literal.closedOnHolidays(),
                                List.of(yearEnd)));

        assertThat(closing.isOpenOn(LocalDate.parse(date))).isEqualTo(open);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-20T10:00:00, 2026-11-20T10:00:00",
        "2026-11-20T07:00:00, 2026-11-20T08:30:00",
        "2026-11-20T16:30:00, 2026-11-24T08:30:00",
        "2026-11-22T03:10:00, 2026-11-24T08:30:00"
    })
    @DisplayName("C01 CH10 a fax counts when it arrives within the hours, else at the next opening")
    void businessReceiptIsTheNextOpening(LocalDateTime arrival, LocalDateTime receipt) {
        assertThat(calendar.businessReceipt(jst(arrival))).isEqualTo(jst(receipt));
    }

    @Test
    void theNextOpeningWhileOpenIsAnotherDays() {
        var saturday = jst(LocalDateTime.parse("2026-11-28T10:00:00"));

        assertThat(calendar.nextOpening(saturday))
                .hasToString("2026-11-30T08:30+09:00[Asia/Tokyo]");
    }

    private static OfficeCalendar calendar(ContactHours hours) {
        return new OfficeCalendar(hours, Holidays.builtIn(), Set.of(), TOKYO);
    }

    private static Instant jst(LocalDateTime local) {
        return local.atZone(TOKYO).toInstant();
    }
}
