package org.mitate.entrance.web;

import org.mitate.staff.PublicDoors;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// The doors of the visitor's pages before the talk; behind each a ticket is asked for.
@Configuration(proxyBeanMethods = false)
class VisitDoors {

    @Bean
    PublicDoors publicVisit() {
        return PublicDoors.of(
                "/visit",
                "/visit" + VisitDoor.KEY,
                "/visit/enter",
                "/visit/leave",
                "/visit/people",
                "/visit/people/**",
                "/visit/trial",
                "/visit/trial/*");
    }
}
