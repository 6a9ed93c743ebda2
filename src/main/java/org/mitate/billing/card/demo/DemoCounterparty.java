package org.mitate.billing.card.demo;

import java.time.Clock;
import org.mitate.billing.card.PaymentGateway;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Opens the invented gateway, in the demo hospital and in tests only.
@Configuration(proxyBeanMethods = false)
@Profile("demo | test")
@ConditionalOnProperty(name = "mitate.card.gateway", havingValue = "demo")
class DemoCounterparty {

    @Bean
    PaymentGateway demoGateway(JdbcClient database, Clock clock) {
        return new DemoGateway(new DemoBook(database), clock);
    }

    @Bean
    DemoTill demoTill(JdbcClient database, Clock clock) {
        return new DemoTill(new DemoBook(database), clock);
    }
}
