package org.mitate.scheduling;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mitate.Clinic;
import org.mitate.Schedules;
import org.mitate.Situations;
import org.mitate.TestClock;
import org.mitate.cases.CaseFile;
import org.mitate.review.DoctorsLoad;
import org.mitate.staff.StaffId;
import org.mitate.staff.StaffMember;
import org.springframework.beans.factory.annotation.Autowired;

/// What the department is told about 城戸 before it chooses.
@Clinic
class LoadForReviewTest {

    @Autowired private DoctorsLoad loads;
    @Autowired private Schedules schedules;
    @Autowired private Situations situations;
    @Autowired private TestClock clock;

    @BeforeEach
    void itIsTheTuesdayOfTheScenarios() {
        clock.reset();
    }

    @Test
    void openCasesTalksAndFreeTimesAreCounted() {
        StaffMember kido = schedules.doctor();
        schedules.booked(kido);
        situations.accepted(kido);
        CaseFile next = situations.inReview();

        var load = loads.of(next, kido.id());

        assertThat(load.open()).isEqualTo(2);
        assertThat(load.talks()).isEqualTo(1);
        assertThat(load.free()).isPositive();
        assertThat(load.first()).hasValueSatisfying(day -> isSoon(day));
    }

    @Test
    void aDoctorWithoutHoursHasNoFreeTime() {
        StaffMember kido = schedules.doctor();
        CaseFile next = situations.inReview();

        assertThat(loads.of(next, kido.id()).open()).isZero();
        assertThat(loads.of(next, new StaffId(UUID.randomUUID())).free()).isZero();
    }

    private static void isSoon(LocalDate day) {
        assertThat(day).isBefore(Schedules.TALK.toLocalDate());
    }
}
