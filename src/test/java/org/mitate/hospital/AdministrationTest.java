package org.mitate.hospital;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.mitate.Clinic;
import org.mitate.TestClock;
import org.mitate.hospital.terms.DepartmentCode;
import org.mitate.shared.Refusal;
import org.springframework.beans.factory.annotation.Autowired;

@Clinic
class AdministrationTest {

    private static final DepartmentCode RHEUMATOLOGY = new DepartmentCode("RHEUMATOLOGY");
    private static final LocalDate START = LocalDate.of(2031, 2, 1);

    @Autowired private Administration administration;
    @Autowired private Hospital hospital;
    @Autowired private TestClock clock;

    @Test
    @DisplayName("CH11 an administrator activates a planned department, once")
    void activation() {
        clock.set("2031-01-20T09:00+09:00");

        administration.activate(rheumatology(), START, "sato", "doctors are trained");

        assertThat(rheumatology().online()).isEqualTo(Department.Online.ACTIVE);
        assertThat(rheumatology().onlineFrom()).contains(START);
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> administration.activate(rheumatology(), START, "sato", "again"));
    }

    @Test
    @DisplayName("CH09 a newer list of holidays takes the place of the older one")
    void newHolidays() {
        var list = new StringBuilder("国民の祝日・休日月日,国民の祝日・休日名称\n");
        for (var year = 2020; year <= 2028; year++) {
            HolidayLaw.holidaysOf(year).forEach((day, name) -> list.append(line(day, name)));
        }
        list.append(line(LocalDate.of(2028, 12, 27), "特別な日"));

        administration.replaceHolidays(list.toString(), "sato", "new list of the year");

        assertThat(hospital.calendar().holidays().lastListedYear()).isEqualTo(2028);
        assertThat(hospital.calendar().isOpenOn(LocalDate.of(2028, 12, 27))).isFalse();
    }

    @Test
    @DisplayName("CH11 an activation is taken back, and made again")
    void activationTakenBack() {
        clock.set("2032-01-20T09:00+09:00");
        if (rheumatology().online() == Department.Online.PLANNED) {
            administration.activate(rheumatology(), START, "sato", "doctors are trained");
        }

        administration.deactivate(rheumatology(), "sato", "the room is not ready");

        assertThat(rheumatology().online()).isEqualTo(Department.Online.PLANNED);
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> administration.deactivate(rheumatology(), "sato", "again"));
    }

    @Test
    @DisplayName("K15 days that an administrator closes are no working days, until they are opened")
    void closures() {
        var yearEnd = LocalDate.parse("2033-12-30").datesUntil(LocalDate.parse("2034-01-05"));
        var last = LocalDate.parse("2033-12-30");
        assertThat(hospital.calendarOn(last).isOpenOn(last)).isTrue();

        administration.close(yearEnd.toList(), "sato", "turn of the year");

        assertThat(hospital.calendarOn(last).isOpenOn(last)).isFalse();
        assertThat(hospital.calendar().nextOpening(Instant.parse("2033-12-30T01:00:00Z")))
                .hasToString("2034-01-05T08:30+09:00[Asia/Tokyo]");
        administration.reopen(last, "sato", "an extra day");
        assertThat(hospital.calendarOn(last).isOpenOn(last)).isTrue();
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> administration.reopen(last, "sato", "again"));
    }

    @Test
    void aListThatCannotBeReadIsRefused() {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> administration.replaceHolidays("?\n?\n", "sato", "by mistake"))
                .satisfies(it -> assertThat(it.code()).isEqualTo("HOLIDAYS"));
    }

    private Department rheumatology() {
        return hospital.departments().find(RHEUMATOLOGY).orElseThrow();
    }

    private static String line(LocalDate day, String name) {
        return "%d/%d/%d,%s%n"
                .formatted(day.getYear(), day.getMonthValue(), day.getDayOfMonth(), name);
    }
}
