package org.mitate.eligibility;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mitate.hospital.Activation;
import org.mitate.hospital.Profiles;
import org.mitate.hospital.terms.DepartmentCode;
import org.mitate.hospital.terms.Mode;

class OnlineTest {

    private static final Alternative IN_PERSON = new Alternative(Mode.IN_PERSON, Optional.empty());
    private static final Alternative ONLINE_FROM_FEBRUARY =
            new Alternative(Mode.ONLINE, Optional.of(LocalDate.of(2027, 2, 1)));

    @ParameterizedTest(name = "{0} {1} {2}: {3}")
    @CsvSource({
        "M01, ONLINE, GYNECOLOGY, ELIGIBLE",
        "M02, ONLINE, PSYCHIATRY, ELIGIBLE",
        "M08, ONLINE, GENERAL_SURGERY, REFUSED ONLINE_DEPARTMENT",
        "M09, IN_PERSON, OPHTHALMOLOGY, ELIGIBLE"
    })
    void departments(String scenario, Mode mode, String department, String told) {
        assertThat(story(mode, department).told()).as(scenario).isEqualTo(told);
    }

    @Test
    @DisplayName("M08 where online is not planned only the visit is offered")
    void surgeryOffersTheVisit() {
        assertThat(story(Mode.ONLINE, "GENERAL_SURGERY").verdict().alternatives())
                .containsExactly(IN_PERSON);
    }

    @Test
    @DisplayName("CH11 until it is active a planned department refuses whatever date is wished")
    void plannedOffersTwoAlternatives() {
        var story = story(Mode.ONLINE, "OPHTHALMOLOGY").but(it -> wish(it, "2027-02-22"));

        assertThat(story.told()).isEqualTo("REFUSED ONLINE_DEPARTMENT");
        assertThat(story.verdict().alternatives()).containsExactly(IN_PERSON, ONLINE_FROM_FEBRUARY);
    }

    @ParameterizedTest(name = "{0} on {1}: {2}")
    @CsvSource({
        "M04, 2027-02-22, ELIGIBLE",
        "the first day, 2027-02-01, ELIGIBLE",
        "the day before, 2027-01-31, REFUSED ONLINE_DEPARTMENT"
    })
    void onceActiveTheDateMustBeOnOrAfterTheStart(String scenario, String wish, String told) {
        var story = story(Mode.ONLINE, "OPHTHALMOLOGY").activated(eyes()).but(it -> wish(it, wish));

        assertThat(story.told()).as(scenario).isEqualTo(told);
        assertThat(story.verdict().alternatives()).hasSize(told.equals("ELIGIBLE") ? 0 : 2);
    }

    @Test
    @DisplayName("another hospital accepts applications ahead of the start")
    void acceptAhead() {
        var story =
                new Story()
                        .at(Profiles.INCREMENTS)
                        .but(
                                it -> {
                                    it.mode = Mode.ONLINE;
                                    it.department = new DepartmentCode("INTERNAL");
                                });

        assertThat(story.but(it -> wish(it, "2027-04-01")).told()).isEqualTo("ELIGIBLE");
        assertThat(story.but(it -> wish(it, "2027-03-31")).told())
                .isEqualTo("REFUSED ONLINE_DEPARTMENT");
    }

    private static Story story(Mode mode, String department) {
        return Story.of(
                it -> {
                    it.mode = mode;
                    it.department = new DepartmentCode(department);
                });
    }

    private static void wish(Story story, String day) {
        story.consultationOn = LocalDate.parse(day);
    }

    private static Activation eyes() {
        return new Activation(
                new DepartmentCode("OPHTHALMOLOGY"),
                LocalDate.of(2027, 2, 1),
                Instant.parse("2027-01-25T00:00:00Z"),
                "Sato");
    }
}
