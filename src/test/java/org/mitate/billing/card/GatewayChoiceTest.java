package org.mitate.billing.card;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.junit.jupiter.api.Test;
import org.mitate.shared.CannotStart;
import org.springframework.mock.env.MockEnvironment;

/// The invented gateway takes no money: a hospital does not start with it.
class GatewayChoiceTest {

    @Test
    void aHospitalDoesNotStartWithTheDemoGateway() {
        var refused =
                catchThrowableOfType(
                        CannotStart.class, () -> new GatewayChoice("demo", house("production")));

        assertThat(refused).hasMessageContaining("only in the demo hospital");
        assertThat(refused.japanese()).contains("デモ病院でしか使えません");
    }

    @Test
    void theDemoHospitalDoesAndAHospitalStartsWithStripeOrNone() {
        assertThatCode(() -> new GatewayChoice("demo", house("demo"))).doesNotThrowAnyException();
        assertThatCode(() -> new GatewayChoice("stripe", house("production")))
                .doesNotThrowAnyException();
        assertThatCode(() -> new GatewayChoice("none", house("production")))
                .doesNotThrowAnyException();
    }

    @Test
    void anUnknownGatewayIsNamed() {
        var refused =
                catchThrowableOfType(
                        CannotStart.class, () -> new GatewayChoice("strype", house("demo")));

        assertThat(refused).hasMessageContaining("strype");
    }

    private static MockEnvironment house(String profile) {
        var house = new MockEnvironment();
        house.setActiveProfiles(profile);
        return house;
    }
}
