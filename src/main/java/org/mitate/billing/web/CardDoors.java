package org.mitate.billing.web;

import org.mitate.staff.PublicDoors;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// The doors of whoever pays, and of the gateway.
@Configuration(proxyBeanMethods = false)
class CardDoors {

    @Bean
    PublicDoors doorsOfCards() {
        return PublicDoors.of(
                "/visit/card", "/visit/card/*", "/pay/*", "/hooks/card", "/demo-card/*");
    }
}
