package org.mitate.billing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mitate.hospital.PaymentTerms;
import org.mitate.hospital.Profiles;
import org.mitate.hospital.terms.CardMark;
import org.mitate.hospital.terms.Mode;
import org.mitate.shared.Yen;

class TenderTest {

    private static final PaymentTerms KEIO = Profiles.KEIO.payment();
    private static final Yen TOTAL = Yen.of(27500);

    @Test
    @DisplayName("P01 cash pays in person, with change")
    void cashPaysInPerson() {
        var cash = new Tender.Cash(Yen.of(30000));

        cash.check(KEIO, Mode.IN_PERSON, TOTAL);

        assertThat(cash.change(TOTAL)).isEqualTo(Yen.of(2500));
    }

    @ParameterizedTest(name = "P02 P04 {0} pays in person and online")
    @EnumSource(CardMark.class)
    void eachOfTheTenMarksPays(CardMark mark) {
        var card = new Tender.Card(mark, "00583");

        assertThatCode(() -> card.check(KEIO, Mode.IN_PERSON, TOTAL)).doesNotThrowAnyException();
        assertThatCode(() -> card.check(KEIO, Mode.ONLINE, TOTAL)).doesNotThrowAnyException();
        assertThat(card.change(TOTAL)).isEqualTo(Yen.ZERO);
    }

    @Test
    @DisplayName("P03 cash does not pay an online consultation")
    void cashDoesNotPayOnline() {
        refused("PAYMENT_METHOD", new Tender.Cash(TOTAL), Mode.ONLINE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"UNIONPAY", "QR", "TRANSFER", ""})
    void anythingElseIsRefused(String name) {
        refused("PAYMENT_METHOD", new Tender.Other(name), Mode.IN_PERSON);
        refused("PAYMENT_METHOD", new Tender.Other(name), Mode.ONLINE);
    }

    @Test
    void tooLittleCashAndACardWithoutSlipAreRefused() {
        refused("TOO_LITTLE_CASH", new Tender.Cash(Yen.of(27499)), Mode.IN_PERSON);
        refused("SLIP_MISSING", new Tender.Card(CardMark.JCB, " "), Mode.IN_PERSON);
    }

    private static void refused(String code, Tender tender, Mode mode) {
        assertThatThrownBy(() -> tender.check(KEIO, mode, TOTAL)).hasMessage(code);
    }
}
