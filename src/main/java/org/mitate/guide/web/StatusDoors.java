package org.mitate.guide.web;

import org.mitate.staff.PublicDoors;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// The door for applicants who ask how it is going.
@Configuration(proxyBeanMethods = false)
class StatusDoors {

    @Bean
    PublicDoors publicStatus() {
        return PublicDoors.of("/status", "/status/leave", "/status/other/*");
    }
}
