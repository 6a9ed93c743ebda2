package org.mitate.billing.card.stripe;

import com.stripe.StripeClient;
import org.mitate.billing.card.PaymentGateway;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Opens the way to Stripe where the hospital has an account there.
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty(name = "mitate.card.gateway", havingValue = "stripe")
@EnableConfigurationProperties(StripeSettings.class)
class StripeHouse {

    @Bean
    PaymentGateway stripe(StripeSettings settings) {
        settings.check();
        return new StripeGateway(client(settings), settings.webhookSecret());
    }

    static StripeClient client(StripeSettings settings) {
        return StripeClient.builder()
                .setApiKey(settings.key())
                .setApiBase(settings.address())
                .setConnectTimeout((int) settings.connectTimeout().toMillis())
                .setReadTimeout((int) settings.answerTimeout().toMillis())
                .setMaxNetworkRetries(1)
                .build();
    }
}
