package org.mitate.hospital;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mitate.hospital.terms.DiagnosisCategory;
import org.mitate.hospital.terms.Mode;
import org.mitate.shared.Yen;

class FeeScheduleTest {

    private final FeeSchedule keio = Profiles.KEIO.feeSchedule();

    @ParameterizedTest(name = "{0}: {2} s {1} cost {3} yen with {4} tax")
    @CsvSource({
        "F01, IN_PERSON, 1, 22000, 2000",
        "F02, IN_PERSON, 1799, 22000, 2000",
        "F02, IN_PERSON, 1800, 22000, 2000",
        "F03, IN_PERSON, 1801, 33000, 3000",
        "F03, IN_PERSON, 2699, 33000, 3000",
        "F03, IN_PERSON, 2700, 33000, 3000",
        "F04, IN_PERSON, 2701, 44000, 4000",
        "F04, IN_PERSON, 3599, 44000, 4000",
        "F04, IN_PERSON, 3600, 44000, 4000",
        "F06, ONLINE, 1800, 33000, 3000",
        "F07, ONLINE, 1801, 66000, 6000",
        "F07, ONLINE, 2700, 66000, 6000",
        "F07, ONLINE, 3600, 66000, 6000"
    })
    void pricesTheSteps(String scenario, Mode mode, long seconds, long yen, long tax) {
        var quote = keio.price(mode, seconds, List.of());

        assertThat(quote.total()).as(scenario).isEqualTo(Yen.of(yen));
        assertThat(quote.taxIncluded()).as(scenario).isEqualTo(Yen.of(tax));
        assertThat(quote.flags()).isEmpty();
    }

    @ParameterizedTest(name = "{0}: past the hour {1} stays at {2} yen, flagged")
    @CsvSource({"F05, IN_PERSON, 44000", "F08, ONLINE, 66000"})
    void isNeverExtrapolated(String scenario, Mode mode, long yen) {
        var quote = keio.price(mode, 3601, List.of());

        assertThat(quote.total()).as(scenario).isEqualTo(Yen.of(yen));
        assertThat(quote.flags()).containsExactly(Quote.Flag.OVER_LIMIT);
        assertThat(quote.next()).isEmpty();
    }

    @Test
    @DisplayName("F12 CT and MRI read anew are one category")
    void ctAndMriAreOneCategory() {
        var quote = keio.price(Mode.IN_PERSON, 1800, categories("CT_MRI", "CT_MRI"));

        assertThat(quote.lines())
                .containsExactly(
                        new Quote.Line("CONSULTATION", Yen.of(22000)),
                        new Quote.Line("DIAGNOSIS_CT_MRI", Yen.of(5500)));
        assertThat(quote.total()).isEqualTo(Yen.of(27500));
        assertThat(quote.taxIncluded()).isEqualTo(Yen.of(2500));
    }

    @Test
    void theQuoteOfTheInterfaceNamesStepAndNextStep() {
        var quote = keio.price(Mode.IN_PERSON, 1801, categories("PATHOLOGY", "CT_MRI"));

        assertThat(quote.lines())
                .extracting(Quote.Line::code)
                .containsExactly("CONSULTATION", "DIAGNOSIS_CT_MRI", "DIAGNOSIS_PATHOLOGY");
        assertThat(quote.total()).isEqualTo(Yen.of(44000));
        assertThat(quote.step()).isEqualTo(new Price.Step(1801, 2700, Yen.of(33000)));
        assertThat(quote.next()).contains(new Price.Step(2701, 3600, Yen.of(44000)));
    }

    @Test
    void theMostItCanCostIsTheLastStepAndEveryOrder() {
        assertThat(keio.upperBound(Mode.ONLINE, categories("NUCLEAR", "BLOOD")))
                .isEqualTo(Yen.of(77000));
    }

    @Test
    void lessThanASecondHasNoPrice() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> keio.price(Mode.IN_PERSON, 0, List.of()));
    }

    @Test
    void aCategoryWithoutAPriceIsNotFree() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> keio.price(Mode.IN_PERSON, 1, categories("BIOPSY")));
    }

    private static List<DiagnosisCategory> categories(String... codes) {
        return Stream.of(codes).map(DiagnosisCategory::new).toList();
    }
}
