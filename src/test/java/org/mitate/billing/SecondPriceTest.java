package org.mitate.billing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mitate.hospital.Profile;
import org.mitate.hospital.Profiles;
import org.mitate.hospital.change.Effect.NoPrice;
import org.mitate.hospital.change.Effect.OtherFee;
import org.mitate.hospital.terms.DiagnosisCategory;
import org.mitate.hospital.terms.Mode;
import org.mitate.shared.CaseNumber;
import org.mitate.shared.Yen;

/// What talks that were charged would cost under another hospital's prices.
class SecondPriceTest {

    @Test
    void theSamePricesChangeNothing() {
        var same = new SecondPrice(Profiles.KEIO.feeSchedule(), Profiles.KEIO.feeSchedule());

        assertThat(same.of(talk(Mode.IN_PERSON, 1801, "CT_MRI"))).isEmpty();
    }

    @ParameterizedTest(name = "{0}, {2} s {1}: {3} -> {4}")
    @CsvSource({
        "increments, ONLINE, 2100, 66000, 22000",
        "increments, IN_PERSON, 2701, 44000, 27500",
        "flat, IN_PERSON, 600, 22000, 33000",
        "untaxed, IN_PERSON, 1800, 22000, 11000"
    })
    void otherHospitalsCharge(String other, Mode mode, long seconds, long before, long after) {
        var effect = beside(Profiles.read(other)).of(talk(mode, seconds)).orElseThrow();

        assertThat(effect)
                .asInstanceOf(type(OtherFee.class))
                .satisfies(
                        fee -> {
                            assertThat(fee.before()).isEqualTo(Yen.of(before));
                            assertThat(fee.after()).isEqualTo(Yen.of(after));
                        });
    }

    @Test
    void aDiagnosisWithoutAPriceIsNamed() {
        var effect = beside(Profiles.UNTAXED).of(talk(Mode.IN_PERSON, 600, "NUCLEAR"));

        assertThat(effect)
                .get(type(NoPrice.class))
                .satisfies(it -> assertThat(it.codes()).containsExactly("NUCLEAR"));
    }

    @Test
    void withoutAPriceBeforeWhatWasChargedStandsForIt() {
        var back = new SecondPrice(Profiles.UNTAXED.feeSchedule(), Profiles.KEIO.feeSchedule());

        assertThat(back.of(talk(Mode.IN_PERSON, 600, "NUCLEAR")))
                .get(type(OtherFee.class))
                .satisfies(it -> assertThat(it.before()).isEqualTo(Yen.of(12345)));
    }

    private static SecondPrice beside(Profile other) {
        return new SecondPrice(Profiles.KEIO.feeSchedule(), other.feeSchedule());
    }

    private static ChargedTalk talk(Mode mode, long seconds, String... diagnosed) {
        return new ChargedTalk(
                new CaseNumber("8F3K27TV"),
                LocalDate.parse("2026-12-15"),
                mode,
                seconds,
                Stream.of(diagnosed).map(DiagnosisCategory::new).toList(),
                Yen.of(12345));
    }
}
