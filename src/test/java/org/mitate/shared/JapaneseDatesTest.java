package org.mitate.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JapaneseDatesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "S45.5.5",
                "昭和45年5月5日",
                "1970/5/5",
                "19700505",
                "1970-05-05",
                "ｓ４５．５．５",
                "昭和４５年 ５月 ５日",
                "1970年5月5日"
            })
    void readsADateInAnyNotation(String typed) {
        assertThat(JapaneseDates.read(typed)).contains(LocalDate.of(1970, 5, 5));
    }

    @Test
    void readsTheFirstYearOfAnEra() {
        assertThat(JapaneseDates.read("令和元年5月1日")).contains(LocalDate.of(2019, 5, 1));
        assertThat(JapaneseDates.read("平成元年1月8日")).contains(LocalDate.of(1989, 1, 8));
    }

    @ParameterizedTest
    @ValueSource(strings = {"昭和26年13月3日", "1970/2/30", "昭和65年5月5日", "きのう", "", "5/5"})
    void whatIsNoDateOfTheCalendarIsNotRead(String typed) {
        assertThat(JapaneseDates.read(typed)).isEmpty();
    }

    @Test
    void writesTheEra() {
        assertThat(JapaneseDates.inEra(LocalDate.of(2026, 11, 22))).isEqualTo("令和8年11月22日");
        assertThat(JapaneseDates.inEra(LocalDate.of(2019, 5, 1))).isEqualTo("令和元年5月1日");
        assertThat(JapaneseDates.inEra(LocalDate.of(1936, 1, 11))).isEqualTo("昭和11年1月11日");
    }
}
