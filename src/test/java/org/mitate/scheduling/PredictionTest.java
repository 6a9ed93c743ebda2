package org.mitate.scheduling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mitate.Schedules.TALK;

import java.time.Duration;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.mitate.Clinic;
import org.mitate.People;
import org.mitate.Schedules;
import org.mitate.Situations;
import org.mitate.TestClock;
import org.mitate.cases.CaseFile;
import org.mitate.cases.Transition;
import org.mitate.staff.StaffMember;
import org.springframework.beans.factory.annotation.Autowired;

@Clinic
class PredictionTest {

    @Autowired private Predictions predictions;
    @Autowired private Situations situations;
    @Autowired private Schedules schedules;
    @Autowired private People people;
    @Autowired private TestClock clock;

    @Test
    void theFixedDayIsTold() {
        CaseFile file = schedules.booked(schedules.doctor());

        assertThat(predictions.of(file)).contains(new Prediction(TALK.toLocalDate(), true, 0));
    }

    @Test
    void whoCameLaterIsExpectedLater() {
        StaffMember doctor = schedules.doctor();
        CaseFile first = situations.scheduling(doctor);
        clock.advance(Duration.ofMinutes(1));
        CaseFile second = situations.scheduling(doctor);

        Prediction sooner = predictions.of(first).orElseThrow();
        Prediction later = predictions.of(second).orElseThrow();

        assertThat(later.ahead()).isGreaterThan(sooner.ahead());
        assertThat(later.day()).isAfterOrEqualTo(sooner.day());
        assertThat(sooner.day()).isAfter(LocalDate.parse("2026-11-26"));
    }

    @Test
    void withoutHoursNothingIsPredicted() {
        CaseFile file = situations.scheduling(people.consultant("GASTROENTEROLOGY"));

        assertThat(predictions.of(file)).isEmpty();
    }

    @Test
    void anEndedCaseIsExpectedNoMore() {
        CaseFile file = situations.scheduling(schedules.doctor());

        CaseFile withdrawn = situations.move(people.secretary(), file, Transition.WITHDRAW);

        assertThat(predictions.of(withdrawn)).isEmpty();
    }
}
