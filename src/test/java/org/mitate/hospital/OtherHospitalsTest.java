package org.mitate.hospital;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mitate.hospital.terms.Channel;
import org.mitate.hospital.terms.DiagnosisCategory;
import org.mitate.hospital.terms.Mode;
import org.mitate.hospital.terms.PaymentMethod;
import org.mitate.shared.Yen;

/// rules.md §12: the same code prices hospitals that differ in everything.
class OtherHospitalsTest {

    @ParameterizedTest(name = "{0}: {2} s {1} cost {3} yen")
    @CsvSource({
        "20 minutes base, ONLINE, 1200, 11000",
        "a begun increment, ONLINE, 1201, 16500",
        "F23, ONLINE, 2100, 22000",
        "the hour, ONLINE, 3600, 33000",
        "45 minutes base, IN_PERSON, 2700, 22000",
        "a quarter more, IN_PERSON, 2701, 27500",
        "the hour, IN_PERSON, 3600, 27500"
    })
    void baseAndIncrements(String what, Mode mode, long seconds, long yen) {
        var quote = Profiles.INCREMENTS.feeSchedule().price(mode, seconds, List.of());

        assertThat(quote.total()).as(what).isEqualTo(Yen.of(yen));
    }

    @ParameterizedTest
    @CsvSource({"1", "2400", "3600"})
    void oneFlatPriceIncludesTheReport(long seconds) {
        var quote = Profiles.FLAT.feeSchedule().price(Mode.IN_PERSON, seconds, List.of());

        assertThat(quote.total()).isEqualTo(Yen.of(33000));
        assertThat(quote.next()).isEmpty();
        assertThat(Profiles.FLAT.feeSchedule().diagnoses()).isEmpty();
    }

    @ParameterizedTest(name = "{1} s {0} with {2}: {3} yen, tax {4}")
    @CsvSource({
        "IN_PERSON, 1800, '', 11000, 1000",
        "IN_PERSON, 1801, '', 22000, 2000",
        "IN_PERSON, 1800, BIOPSY, 16505, 1500",
        "IN_PERSON, 1801, BIOPSY SURGICAL_SPECIMEN, 38505, 3500",
        "ONLINE, 60, BIOPSY, 16511, 1501"
    })
    @DisplayName("prices without tax are rounded once for the whole document")
    void pricesWithoutTax(Mode mode, long seconds, String materials, long total, long tax) {
        var codes =
                Stream.of(materials.split(" "))
                        .filter(it -> !it.isEmpty())
                        .map(DiagnosisCategory::new)
                        .toList();

        var quote = Profiles.UNTAXED.feeSchedule().price(mode, seconds, codes);

        assertThat(quote.total()).isEqualTo(Yen.of(total));
        assertThat(quote.taxIncluded()).isEqualTo(Yen.of(tax));
    }

    @Test
    void peopleAreToldPricesWithTax() {
        assertThat(Profiles.UNTAXED.feeSchedule().steps(Mode.IN_PERSON))
                .extracting(Price.Step::yen)
                .containsExactly(Yen.of(11000), Yen.of(22000));
    }

    @Test
    @DisplayName("C16 uploads are another hospital's, not this one's")
    void webAndUploadsAreTheProfiles() {
        assertThat(Profiles.KEIO.channels().acceptUploads()).isFalse();
        assertThat(Profiles.KEIO.channels().accept(Channel.WEB)).isFalse();
        assertThat(Profiles.INCREMENTS.channels().acceptUploads()).isTrue();
        assertThat(Profiles.INCREMENTS.channels().accept(Channel.WEB)).isTrue();
    }

    @Test
    void cancellationReportAndTransferDiffer() {
        assertThat(Profiles.KEIO.procedure().cancellation())
                .isEqualTo(Procedure.Cancellation.NEVER);
        assertThat(Profiles.FLAT.procedure().cancellation()).isEqualTo(Procedure.Cancellation.FREE);
        assertThat(Set.of(Profiles.INCREMENTS, Profiles.UNTAXED))
                .extracting(it -> it.opinion().report())
                .containsExactlyInAnyOrder(
                        OpinionTerms.Promise.ON_REQUEST, OpinionTerms.Promise.NEVER);
        assertThat(Profiles.FLAT.payment().accepts(Mode.IN_PERSON, PaymentMethod.TRANSFER))
                .isTrue();
    }
}
