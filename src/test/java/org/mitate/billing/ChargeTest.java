package org.mitate.billing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mitate.consultation.PromisedFees;
import org.mitate.consultation.Stopwatch;
import org.mitate.consultation.Talk;
import org.mitate.consultation.Talk.Flag;
import org.mitate.hospital.FeeSchedule;
import org.mitate.hospital.Profiles;
import org.mitate.hospital.terms.DiagnosisCategory;
import org.mitate.hospital.terms.Mode;
import org.mitate.shared.Yen;

class ChargeTest {

    private static final FeeSchedule KEIO = Profiles.KEIO.feeSchedule();

    @ParameterizedTest(name = "{0}: {1} for {2} costs {3} yen with {4} tax")
    @CsvSource({
        "F01, IN_PERSON, 0:01, 22000, 2000",
        "F02, IN_PERSON, 29:59.999, 22000, 2000",
        "F02, IN_PERSON, 30:00.000, 22000, 2000",
        "F02, IN_PERSON, 30:00.999, 22000, 2000",
        "F03, IN_PERSON, 30:01.000, 33000, 3000",
        "F03, IN_PERSON, 44:59, 33000, 3000",
        "F03, IN_PERSON, 45:00.999, 33000, 3000",
        "F04, IN_PERSON, 45:01, 44000, 4000",
        "F04, IN_PERSON, 59:59, 44000, 4000",
        "F04, IN_PERSON, 60:00.999, 44000, 4000",
        "F06, ONLINE, 30:00, 33000, 3000",
        "F07, ONLINE, 30:01, 66000, 6000",
        "F07, ONLINE, 45:00, 66000, 6000",
        "F07, ONLINE, 60:00, 66000, 6000"
    })
    void theTimeSaysThePrice(String scenario, Mode mode, String length, long yen, long tax) {
        Charge charge = charge(Stopwatch.of(mode).endedAfter(length));

        assertThat(charge.total()).as(scenario).isEqualTo(Yen.of(yen));
        assertThat(charge.tax()).as(scenario).isEqualTo(Yen.of(tax));
        assertThat(charge.flags()).as(scenario).doesNotContain(Flag.OVER_LIMIT);
    }

    @ParameterizedTest(name = "{0}: past the hour it stays at {2} yen, flagged")
    @CsvSource({"F05, IN_PERSON, 44000", "F08, ONLINE, 66000"})
    void pastTheHourNothingIsExtrapolated(String scenario, Mode mode, long yen) {
        Charge charge = charge(Stopwatch.of(mode).endedAfter("60:01"));

        assertThat(charge.total()).as(scenario).isEqualTo(Yen.of(yen));
        assertThat(charge.flags()).contains(Flag.OVER_LIMIT);
    }

    @Test
    @DisplayName("F12 CT and MRI read anew are one category: 27,500 yen with 2,500 tax")
    void ctAndMriAreOneCategory() {
        Charge charge = charge(Stopwatch.inPerson().endedAfter("30:00"), "CT_MRI", "CT_MRI");

        assertThat(charge.lines())
                .containsExactly(
                        new Charge.Line("CONSULTATION", 30, Yen.of(22000)),
                        new Charge.Line("DIAGNOSIS_CT_MRI", 0, Yen.of(5500)));
        assertThat(charge.total()).isEqualTo(Yen.of(27500));
        assertThat(charge.tax()).isEqualTo(Yen.of(2500));
        assertThat(charge.percent()).isEqualTo("10%");
    }

    @Test
    void aPauseOfTheSystemLowersThePrice() {
        var talk = Stopwatch.inPerson().paused(100, 160).endedAfter("31:00");

        assertThat(charge(talk).total()).isEqualTo(Yen.of(22000));
    }

    @Test
    void anOverrunWithoutAgreementIsChargedAndFlagged() {
        Charge charge = charge(Stopwatch.inPerson().endedAfter("30:01"));

        assertThat(charge.total()).isEqualTo(Yen.of(33000));
        assertThat(charge.flags()).containsExactly(Flag.NO_AGREEMENT);
    }

    @Test
    void whereThePriceIsPublishedWithoutTaxTheLinesCarryIt() {
        var fees = Profiles.UNTAXED.feeSchedule();
        var talk = Stopwatch.inPerson().endedAfter("10:00");

        Charge charge = Charge.of(talk, new PromisedFees(fees, fees), List.of());

        assertThat(Yen.sum(charge.lines().stream().map(Charge.Line::yen)))
                .isEqualTo(charge.total());
    }

    private static Charge charge(Talk talk, String... categories) {
        var diagnosed = Stream.of(categories).map(DiagnosisCategory::new).toList();
        return Charge.of(talk, new PromisedFees(KEIO, KEIO), diagnosed);
    }
}
