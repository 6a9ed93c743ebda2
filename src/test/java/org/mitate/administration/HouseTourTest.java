package org.mitate.administration;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.mitate.Clinic;
import org.mitate.People;
import org.mitate.TestClock;
import org.mitate.ui.Texts;
import org.springframework.beans.factory.annotation.Autowired;

/// What a house lacks that has just been opened.
@Clinic
class HouseTourTest {

    @Autowired private HouseTour tour;
    @Autowired private People people;
    @Autowired private Texts texts;
    @Autowired private TestClock clock;

    @Test
    void thePublishedProfileLeavesTheRegistrationNumberOpen() {
        assertThat(tour.gaps())
                .extracting(Gap::code)
                .contains("T_NUMBER", "NO_REVIEWER")
                .doesNotContain("TELEPHONE", "PLANNED_DUE", "HOLIDAYS_END");
    }

    @Test
    void aDoctorWithoutHoursIsNamed() {
        people.consultant("UROLOGY");

        assertThat(tour.gaps())
                .filteredOn(gap -> gap.code().equals("NO_HOURS"))
                .singleElement()
                .satisfies(gap -> assertThat(gap.names()).anyMatch(it -> it.ja().contains("城戸")));
    }

    @Test
    void theDayOfAPlannedDepartmentComesWithoutItsWord() {
        clock.set("2027-02-01T09:00+09:00");

        assertThat(tour.gaps())
                .filteredOn(gap -> gap.code().equals("PLANNED_DUE"))
                .singleElement()
                .satisfies(gap -> assertThat(gap.names()).anyMatch(it -> it.ja().equals("眼科")));
    }

    @Test
    void everyGapHasItsSentences() {
        assertThat(tour.gaps())
                .allSatisfy(
                        gap ->
                                assertThat(texts.of(Locale.JAPANESE))
                                        .containsKeys(
                                                "administration.gap." + gap.code(),
                                                "administration.gap." + gap.code() + ".then"));
    }
}
