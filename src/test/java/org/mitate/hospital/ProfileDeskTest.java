package org.mitate.hospital;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mitate.Clinic;
import org.mitate.TestClock;
import org.mitate.hospital.terms.Mode;
import org.mitate.shared.Refusal;
import org.mitate.shared.Yen;
import org.springframework.beans.factory.annotation.Autowired;

/// 榊哲也, the administrator, takes over new versions of the profile while the house is open. Each
/// test has a year of its own, far away from everybody else's.
@Clinic
class ProfileDeskTest {

    @Autowired private ProfileDesk desk;
    @Autowired private Hospital hospital;
    @Autowired private TestClock clock;

    @AfterEach
    void nothingIsLeftOnTheDesk() {
        desk.trials().stream()
                .filter(it -> it.by().equals("sakaki"))
                .forEach(it -> desk.throwAway(it.id()));
    }

    @Test
    @DisplayName("a new version counts from its day, without a start, and not before")
    void takenOver() {
        clock.set("2041-03-01T09:00+09:00");

        takeOver(keio("2041-04", "2041-04-01").replace("yen: 22000", "yen: 24200"));

        assertThat(hospital.profile().version()).isEqualTo("2026-11");
        assertThat(fee("2041-03-31")).isEqualTo(Yen.of(22000));
        assertThat(fee("2041-04-01")).isEqualTo(Yen.of(24200));
        clock.set("2041-04-01T00:00+09:00");
        assertThat(hospital.profile().version()).isEqualTo("2041-04");
        assertRefused(() -> desk.takeBack("2041-04", "sakaki", "too late"), "VERSION_IN_FORCE");
        clock.set("2041-03-31T09:00+09:00");
        desk.takeBack("2041-04", "sakaki", "leaves the other tests alone");
    }

    @Test
    @DisplayName("taken back before its day it never counts, but a booking keeps what it pinned")
    void takenBack() {
        clock.set("2042-03-01T09:00+09:00");
        var text = keio("2042-04", "2042-04-01").replace("yen: 22000", "yen: 19800");
        takeOver(text);

        desk.takeBack("2042-04", "sakaki", "the board changed its mind");

        assertThat(hospital.profileOn(LocalDate.parse("2042-04-01")).version())
                .isEqualTo("2026-11");
        assertThat(hospital.fees("2042-04").price(Mode.IN_PERSON, 60, List.of()).total())
                .isEqualTo(Yen.of(19800));
        takeOver(text);
        assertThat(hospital.profileOn(LocalDate.parse("2042-04-01")).version())
                .isEqualTo("2042-04");
        desk.takeBack("2042-04", "sakaki", "leaves the other tests alone");
    }

    @Test
    @DisplayName("one name is one text, one day has one version, and the past is over")
    void refusals() {
        clock.set("2043-03-01T09:00+09:00");
        takeOver(keio("2043-04", "2043-04-01"));

        assertObstacle(keio("2043-04", "2043-04-01"), "VERSION_IS_TAKEN_OVER");
        assertObstacle(keio("2043-04", "2043-05-01"), "VERSION_NAME_TAKEN");
        assertObstacle(keio("2043-04b", "2043-04-01"), "VERSION_SAME_DAY");
        assertObstacle(keio("2043-02", "2043-02-01"), "VERSION_FROM_PAST");
        assertObstacle(
                keio("2043-06", "2043-06-01").replace("zone: Asia/Tokyo", "zone: Asia/Seoul"),
                "OTHER_ZONE");
        desk.takeBack("2043-04", "sakaki", "leaves the other tests alone");
    }

    @ParameterizedTest
    @ValueSource(strings = {"increments", "flat", "untaxed"})
    void anotherHospitalsProfileIsOnlyCompared(String other) {
        assertObstacle(Profiles.text(other), "OTHER_HOSPITAL");
    }

    @Test
    void mistakesAreToldByFileAndLine() {
        var wrong = keio("2044-04", "2044-04-01").replace("closes: \"16:30\"", "closes: \"07:30\"");

        assertThatExceptionOfType(ProfileProblems.class)
                .isThrownBy(() -> desk.tryOut("new.yaml", wrong, "sakaki"))
                .withMessageContaining("new.yaml line 30: CLOSES_FIRST");
    }

    @Test
    void aTextThatHoldsItselfIsRefused() {
        assertThatExceptionOfType(ProfileProblems.class)
                .isThrownBy(() -> desk.tryOut("loop.yaml", "id: &a [*a]", "sakaki"));
    }

    private void takeOver(String yaml) {
        desk.takeOver(desk.tryOut("new.yaml", yaml, "sakaki").id(), "sakaki", "new prices");
    }

    private void assertObstacle(String yaml, String code) {
        var trial = desk.tryOut("new.yaml", yaml, "sakaki");

        assertThat(desk.obstacle(trial)).map(Refusal::code).contains(code);
        assertRefused(() -> desk.takeOver(trial.id(), "sakaki", "all the same"), code);
    }

    private static void assertRefused(Runnable work, String code) {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(work::run)
                .satisfies(it -> assertThat(it.code()).isEqualTo(code));
    }

    private Yen fee(String day) {
        return hospital.feesOn(LocalDate.parse(day)).steps(Mode.IN_PERSON).getFirst().yen();
    }

    private static String keio(String version, String from) {
        return Profiles.text("keio")
                .replace("version: 2026-11", "version: " + version)
                .replace("from: 2026-11-01", "from: " + from);
    }
}
