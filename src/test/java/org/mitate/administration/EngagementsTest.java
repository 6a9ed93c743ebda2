package org.mitate.administration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.mitate.Clinic;
import org.mitate.People;
import org.mitate.Schedules;
import org.mitate.hospital.terms.DepartmentCode;
import org.mitate.shared.Refusal;
import org.springframework.beans.factory.annotation.Autowired;

/// Whom a change of the house would touch.
@Clinic
class EngagementsTest {

    private static final LocalDate TALK = Schedules.TALK.toLocalDate();

    @Autowired private Engagements engagements;
    @Autowired private OnlineDesk desk;
    @Autowired private Schedules schedules;
    @Autowired private People people;

    @Test
    @DisplayName("CH09 an appointment on a day that is to be closed is shown before it is closed")
    void onADay() {
        var file = schedules.booked(schedules.doctor());

        var touched = engagements.on(List.of(TALK, TALK.plusDays(1)));

        assertThat(touched)
                .filteredOn(it -> it.number().equals(file.number()))
                .singleElement()
                .satisfies(it -> assertThat(it.fixed()).isTrue());
        assertThat(engagements.on(List.of(TALK.minusDays(1))))
                .noneMatch(it -> it.number().equals(file.number()));
        assertThat(engagements.from(TALK)).anyMatch(it -> it.number().equals(file.number()));
    }

    @Test
    @DisplayName("CH11 what no administrator had activated cannot be taken back")
    void takingBackWhatIsTheProfiles() {
        var gynecology = new DepartmentCode("GYNECOLOGY");

        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(
                        () ->
                                people.as(
                                        people.administrator(),
                                        () -> desk.deactivate(gynecology, "by mistake")))
                .satisfies(it -> assertThat(it.code()).isEqualTo("NOT_ACTIVATED"));
    }
}
