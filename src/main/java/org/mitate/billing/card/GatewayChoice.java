package org.mitate.billing.card;

import java.util.Set;
import org.mitate.shared.CannotStart;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;

/// Refuses a start with a gateway that cannot be meant: the invented one of the demo hospital takes
/// no money.
@Configuration(proxyBeanMethods = false)
class GatewayChoice {

    private static final Set<String> KNOWN = Set.of("none", "stripe", "demo");

    GatewayChoice(@Value("${mitate.card.gateway:none}") String gateway, Environment house) {
        if (!KNOWN.contains(gateway)) {
            throw new CannotStart(
                    "mitate.card.gateway is \"%s\": choose stripe, or none.".formatted(gateway),
                    "mitate.card.gateway が「%s」です。stripe か none をお選びください。".formatted(gateway));
        }
        if (gateway.equals("demo") && !house.acceptsProfiles(Profiles.of("demo | test"))) {
            throw new CannotStart(
                    "The demo card gateway takes no money and works only in the demo hospital:"
                            + " set mitate.card.gateway to stripe, or to none.",
                    "デモ用のカード決済は実際のお金を受け取らず、デモ病院でしか使えません。"
                            + "mitate.card.gateway を stripe か none にしてください。");
        }
    }
}
