package org.mitate.scheduling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mitate.Schedules.TALK;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.mitate.Applications;
import org.mitate.cases.CaseFile;
import org.mitate.cases.Move;
import org.mitate.cases.Reason;
import org.mitate.cases.Stage;
import org.mitate.cases.Transition;
import org.mitate.cases.application.Application;
import org.mitate.cases.application.Unavailable;
import org.mitate.cases.application.Unavailable.Part;
import org.mitate.shared.Refusal;
import org.springframework.beans.factory.annotation.Autowired;

class DatesTest extends AtTheCalendar {

    @Autowired private DatesPolicy policy;
    @Autowired private DatesDesk desk;

    @Test
    @DisplayName("S06 who can come on one day only is decided on before anything is offered")
    void oneDayOnlyNeedsADecision() {
        CaseFile file = onlyOn(TALK.toLocalDate());

        assertThat(policy.finding(file)).map(DatesPolicy.Leeway::possible).contains(1L);
        assertThatThrownBy(() -> schedules.book(file, doctor, TALK))
                .isInstanceOfSatisfying(
                        Refusal.class, no -> assertThat(no.code()).isEqualTo("DATES_UNDECIDED"));

        people.as(secretary, () -> desk.accept(file.id(), "海外から一時帰国されるため", UUID.randomUUID()));
        assertThat(policy.isSettled(file)).isTrue();
        assertThat(schedules.book(file, doctor, TALK).stage()).isEqualTo(Stage.BOOKED);
    }

    @Test
    @DisplayName("S06 a no declines the case")
    void aNoDeclinesTheCase() {
        CaseFile file = onlyOn(TALK.toLocalDate());
        var move = Move.following(Transition.DECLINE_DATES).because(new Reason("", "ほかの日は不可"));

        people.as(secretary, () -> desk.decline(file.id(), move));

        assertThat(situations.again(file).stage()).isEqualTo(Stage.DECLINED);
        assertThat(policy.decision(file)).hasValueSatisfying(no -> assertThat(no.yes()).isFalse());
    }

    @Test
    void mostDaysOfTheWeekAreTooMany() {
        var weekdays =
                List.of(
                        every(DayOfWeek.MONDAY),
                        every(DayOfWeek.TUESDAY),
                        every(DayOfWeek.WEDNESDAY),
                        every(DayOfWeek.THURSDAY));

        assertThat(policy.finding(scheduling(weekdays))).isPresent();
        assertThat(policy.finding(scheduling(weekdays.subList(0, 2)))).isEmpty();
    }

    @Test
    void morningsAloneAreLeewayEnough() {
        var afternoons =
                List.of(
                        new Unavailable(
                                LocalDate.parse("2026-11-01"),
                                LocalDate.parse("2027-03-31"),
                                null,
                                Part.AFTERNOON,
                                ""));

        assertThat(policy.finding(scheduling(afternoons))).isEmpty();
    }

    private CaseFile onlyOn(LocalDate day) {
        return scheduling(
                List.of(
                        span(LocalDate.parse("2026-11-01"), day.minusDays(1)),
                        span(day.plusDays(1), LocalDate.parse("2027-06-30"))));
    }

    private CaseFile scheduling(List<Unavailable> unavailable) {
        Application form = Applications.self();
        return situations.schedulingFor(
                new Application(
                        form.patient(),
                        form.consultee(),
                        form.applicant(),
                        form.wish(),
                        form.ownDoctor(),
                        form.illness(),
                        form.questions(),
                        form.enclosures(),
                        unavailable,
                        form.declarations()),
                doctor);
    }

    private static Unavailable every(DayOfWeek day) {
        return new Unavailable(null, null, day, Part.ALL_DAY, "");
    }

    private static Unavailable span(LocalDate from, LocalDate to) {
        return new Unavailable(from, to, null, Part.ALL_DAY, "");
    }
}
