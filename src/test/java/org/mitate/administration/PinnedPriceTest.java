package org.mitate.administration;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mitate.Clinic;
import org.mitate.People;
import org.mitate.Schedules;
import org.mitate.TalkDay;
import org.mitate.TestClock;
import org.mitate.cases.Move;
import org.mitate.cases.Transition;
import org.mitate.consultation.CheckInDesk;
import org.mitate.consultation.Consultations;
import org.mitate.consultation.TalkDesk;
import org.mitate.hospital.Hospital;
import org.mitate.hospital.ProfileDesk;
import org.mitate.hospital.Profiles;
import org.mitate.hospital.terms.Mode;
import org.mitate.shared.Yen;
import org.springframework.beans.factory.annotation.Autowired;

/// A date is fixed at 22,000 yen, and before it comes the administrator takes over another price.
@Clinic
class PinnedPriceTest {

    @Autowired private ProfileDesk desk;
    @Autowired private Hospital hospital;
    @Autowired private Schedules schedules;
    @Autowired private People people;
    @Autowired private TalkDay days;
    @Autowired private CheckInDesk checkIns;
    @Autowired private TalkDesk talks;
    @Autowired private Consultations consultations;
    @Autowired private TestClock clock;

    private String version = "";

    @AfterEach
    void theOldPriceComesBack() {
        clock.reset();
        desk.takeBack(version, "sakaki", "leaves the other tests alone");
    }

    @ParameterizedTest(name = "told 22,000, then {0} in force: {1}")
    @CsvSource({"24200, 22000", "19800, 19800"})
    @DisplayName("§6 the price told at booking is pinned, and the lower of both wins")
    void theLowerWins(long later, long charged) {
        var doctor = schedules.doctor();
        var file = schedules.booked(doctor);
        takeOver(later);

        clock.set(Schedules.TALK.atZone(hospital.zone()).toInstant());
        people.as(
                people.secretary(),
                () ->
                        checkIns.checkIn(
                                file.id(), days.seen(), Move.following(Transition.CHECK_IN)));
        people.as(doctor, () -> talks.start(file.id(), UUID.randomUUID()));
        clock.advance(Duration.ofMinutes(20));
        days.end(doctor, file);

        var talk = consultations.of(file.id()).orElseThrow();
        assertThat(hospital.feesOn(talk.date()).price(Mode.IN_PERSON, 60, List.of()).total())
                .isEqualTo(Yen.of(later));
        assertThat(consultations.fees(talk).price(talk.mode(), talk.seconds(), List.of()).total())
                .isEqualTo(Yen.of(charged));
    }

    private void takeOver(long yen) {
        version = "2026-12-" + yen;
        var yaml =
                Profiles.text("keio")
                        .replace("version: 2026-11", "version: " + version)
                        .replace("from: 2026-11-01", "from: 2026-12-10")
                        .replace("yen: 22000", "yen: " + yen);
        var trial = desk.tryOut("new.yaml", yaml, "sakaki");
        desk.takeOver(trial.id(), "sakaki", "decided by the board");
    }
}
