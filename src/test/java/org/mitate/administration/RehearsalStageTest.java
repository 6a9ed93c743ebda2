package org.mitate.administration;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mitate.Applications;
import org.mitate.Clinic;
import org.mitate.Schedules;
import org.mitate.Situations;
import org.mitate.TalkDay;
import org.mitate.hospital.Profile;
import org.mitate.hospital.Profiles;
import org.mitate.hospital.change.Effect;
import org.mitate.hospital.change.Effect.OtherFee;
import org.mitate.hospital.change.Effect.OtherOutcome;
import org.mitate.hospital.change.Replay;
import org.mitate.shared.CaseNumber;
import org.mitate.shared.Yen;
import org.springframework.beans.factory.annotation.Autowired;

/// Past cases are played again under the profiles of other hospitals.
@Clinic
class RehearsalStageTest {

    private static final LocalDate FIRST = LocalDate.parse("2026-11-01");
    private static final LocalDate LAST = LocalDate.parse("2026-12-31");

    @Autowired private RehearsalStage stage;
    @Autowired private Situations situations;
    @Autowired private Schedules schedules;
    @Autowired private TalkDay talks;

    @Test
    @DisplayName("a profile that changes nothing changes no case")
    void theSameProfile() {
        situations.received(Applications.self());

        var replays = stage.play(Profiles.KEIO, Profiles.KEIO, FIRST, LAST);

        assertThat(replays).extracting(Replay::subject).containsExactly("OUTCOMES", "FEES");
        assertThat(replays).allSatisfy(it -> assertThat(it.effects()).isEmpty());
        assertThat(replays.getFirst().played()).isPositive().isEqualTo(replays.getFirst().all());
    }

    @ParameterizedTest
    @ValueSource(strings = {"keio", "increments", "flat", "untaxed"})
    void everyHospitalsProfileCanBeTried(String other) {
        situations.received(Applications.parentOf("2015-05-05"));

        var replays = stage.play(Profiles.KEIO, Profiles.read(other), FIRST, LAST);

        assertThat(replays).hasSize(2).allSatisfy(it -> assertThat(it.isWhole()).isTrue());
    }

    @Test
    void aDepartmentThatTheOtherHospitalLacksIsAnotherOutcome() {
        var file = situations.received(Applications.self());

        var effect = effect(Profiles.UNTAXED, file.number(), "OUTCOMES");

        assertThat(effect).isInstanceOf(OtherOutcome.class);
    }

    @Test
    @DisplayName("F23 a charged talk is priced again; what was charged stays")
    void aTalkUnderOtherPrices() {
        var file = talks.over(schedules.doctor(), Duration.ofMinutes(46));

        var effect = effect(Profiles.INCREMENTS, file.number(), "FEES");

        assertThat(effect)
                .isEqualTo(
                        new OtherFee(
                                file.number(),
                                Schedules.TALK.toLocalDate(),
                                file.mode(),
                                2760,
                                Yen.of(44000),
                                Yen.of(27500)));
    }

    @Test
    void aPeriodWithoutCasesIsEmpty() {
        var replays =
                stage.play(Profiles.KEIO, Profiles.FLAT, day("2020-01-01"), day("2020-01-31"));

        assertThat(replays).allSatisfy(it -> assertThat(it.all()).isZero());
    }

    private Effect effect(Profile after, CaseNumber number, String subject) {
        List<Replay> replays = stage.play(Profiles.KEIO, after, FIRST, LAST);
        return replays.stream()
                .filter(it -> it.subject().equals(subject))
                .flatMap(it -> it.effects().stream())
                .filter(it -> it.number().equals(number))
                .findFirst()
                .orElseThrow();
    }

    private static LocalDate day(String day) {
        return LocalDate.parse(day);
    }
}
