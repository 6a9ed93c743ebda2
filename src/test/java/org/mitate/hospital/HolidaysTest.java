package org.mitate.hospital;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HolidaysTest {

    private final Holidays holidays = Holidays.builtIn();

    @ParameterizedTest
    @ValueSource(ints = {2022, 2023, 2024, 2025, 2026, 2027})
    void theLawGivesTheDaysThatTheCabinetOfficeListed(int year) {
        var first = LocalDate.of(year, 1, 1);
        var listed = new TreeMap<LocalDate, String>();
        first.datesUntil(first.plusYears(1))
                .forEach(day -> holidays.nameOf(day).ifPresent(name -> listed.put(day, name)));

        assertThat(HolidayLaw.holidaysOf(year).keySet()).isEqualTo(listed.keySet());
    }

    @Test
    void theEquinoxesOfTheListAreThoseOfTheFormula() {
        IntStream.rangeClosed(1980, holidays.lastListedYear())
                .forEach(
                        year ->
                                assertThat(HolidayLaw.holidaysOf(year).entrySet())
                                        .filteredOn(it -> it.getValue().endsWith("分の日"))
                                        .allMatch(it -> holidays.contains(it.getKey()))
                                        .hasSize(2));
    }

    @Test
    void yearsBeyondTheListAreComputed() {
        assertThat(holidays.lastListedYear()).isEqualTo(2027);
        assertThat(holidays.contains(LocalDate.of(2028, 1, 10))).isTrue();
        assertThat(holidays.contains(LocalDate.of(2029, 4, 30))).as("substitute").isTrue();
        assertThat(holidays.contains(LocalDate.of(2032, 9, 21))).as("sandwiched").isTrue();
        assertThat(holidays.contains(LocalDate.of(2028, 1, 11))).isFalse();
    }

    @Test
    void aLineThatIsNoHolidayIsNamed() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Holidays.of("月日,名称\n2028/1/1,元日\nsoon\n"))
                .withMessageContaining("Line 3");
    }
}
