package org.mitate.consultation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.mitate.hospital.FeeSchedule;
import org.mitate.hospital.Price.Step;
import org.mitate.hospital.Profiles;
import org.mitate.hospital.terms.DiagnosisCategory;
import org.mitate.hospital.terms.Mode;
import org.mitate.shared.Yen;

class PromisedFeesTest {

    private static final FeeSchedule KEIO = Profiles.KEIO.feeSchedule();

    @Test
    void withOneSchedulePricesAndStepsAreItsOwn() {
        var fees = new PromisedFees(KEIO, KEIO);

        assertThat(fees.steps(Mode.IN_PERSON)).isEqualTo(KEIO.steps(Mode.IN_PERSON));
        assertThat(fees.price(Mode.IN_PERSON, 1801, List.of()).total()).isEqualTo(Yen.of(33000));
    }

    @Test
    void theLowerOfBothPricesWinsAtEachSecond() {
        var other = Profiles.INCREMENTS.feeSchedule();
        var fees = new PromisedFees(KEIO, other);

        for (int seconds : new int[] {1, 1200, 1201, 1801, 2701, 3600}) {
            var lower =
                    KEIO.price(Mode.ONLINE, seconds, List.of())
                            .total()
                            .orLess(other.price(Mode.ONLINE, seconds, List.of()).total());
            assertThat(fees.price(Mode.ONLINE, seconds, List.of()).total()).isEqualTo(lower);
        }
    }

    @Test
    void theStepsAreThoseAtWhichTheLowerPriceChanges() {
        var fees = new PromisedFees(KEIO, Profiles.INCREMENTS.feeSchedule());

        List<Step> steps = fees.steps(Mode.ONLINE);

        assertThat(steps.getFirst().fromSeconds()).isEqualTo(1);
        for (int i = 1; i < steps.size(); i++) {
            assertThat(steps.get(i).fromSeconds()).isEqualTo(steps.get(i - 1).toSeconds() + 1);
            assertThat(steps.get(i).yen()).isNotEqualTo(steps.get(i - 1).yen());
        }
    }

    @Test
    @DisplayName("F01 a talk of less than a second counts as one")
    void lessThanASecondCountsAsOne() {
        var quote = new PromisedFees(KEIO, KEIO).price(Mode.IN_PERSON, 0, List.of());

        assertThat(quote.total()).isEqualTo(Yen.of(22000));
        assertThat(quote.taxIncluded()).isEqualTo(Yen.of(2000));
    }

    @Test
    void aCategoryThatWasNotYetPricedAtBookingCostsTodaysPrice() {
        var fees = new PromisedFees(KEIO, Profiles.FLAT.feeSchedule());
        var categories = List.of(new DiagnosisCategory("CT_MRI"));

        assertThat(fees.price(Mode.IN_PERSON, 1800, categories).total()).isEqualTo(Yen.of(27500));
    }
}
