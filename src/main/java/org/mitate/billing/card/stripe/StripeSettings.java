package org.mitate.billing.card.stripe;

import java.time.Duration;
import org.mitate.shared.CannotStart;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// How Stripe is reached (docs/operations/card.md).
///
/// @param key secret or restricted key of the hospital's account
/// @param webhookSecret signs what Stripe sends to `/hooks/card`
/// @param address of the interface; another one only in tests
@ConfigurationProperties("mitate.card.stripe")
record StripeSettings(
        @DefaultValue("") String key,
        @DefaultValue("") String webhookSecret,
        @DefaultValue("https://api.stripe.com") String address,
        @DefaultValue("5s") Duration connectTimeout,
        @DefaultValue("20s") Duration answerTimeout) {

    void check() {
        if (!key.isBlank() && !webhookSecret.isBlank()) return;
        throw new CannotStart(
                "mitate.card.gateway is stripe: set mitate.card.stripe.key and"
                        + " mitate.card.stripe.webhook-secret, or set mitate.card.gateway to none.",
                "mitate.card.gateway が stripe です。mitate.card.stripe.key と"
                        + " mitate.card.stripe.webhook-secret を設定するか、none にしてください。");
    }
}
