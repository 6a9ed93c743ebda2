package org.mitate.hospital;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.mitate.hospital.terms.CardMark;
import org.mitate.hospital.terms.Mode;
import org.mitate.hospital.terms.PaymentMethod;

class PaymentTermsTest {

    private final PaymentTerms keio = Profiles.KEIO.payment();

    @ParameterizedTest(name = "{0}: {2} {1} is accepted: {3}")
    @CsvSource({
        "P01, IN_PERSON, CASH, true",
        "P03, ONLINE, CASH, false",
        "a card, ONLINE, CARD, true",
        "no transfer, IN_PERSON, TRANSFER, false",
        "no transfer, ONLINE, TRANSFER, false"
    })
    void methods(String scenario, Mode mode, PaymentMethod method, boolean accepted) {
        assertThat(keio.accepts(mode, method)).as(scenario).isEqualTo(accepted);
    }

    @ParameterizedTest
    @EnumSource(CardMark.class)
    @DisplayName("P02 P04 each of the ten marks pays in person and online")
    void everyMark(CardMark mark) {
        assertThat(keio.acceptsCard(Mode.IN_PERSON, mark)).isTrue();
        assertThat(keio.acceptsCard(Mode.ONLINE, mark)).isTrue();
    }

    @Test
    void anotherHospitalTakesFewerMarks() {
        assertThat(Profiles.UNTAXED.payment().acceptsCard(Mode.ONLINE, CardMark.VISA)).isFalse();
        assertThat(Profiles.UNTAXED.payment().acceptsCard(Mode.IN_PERSON, CardMark.JCB)).isFalse();
    }
}
