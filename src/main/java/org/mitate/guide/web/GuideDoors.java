package org.mitate.guide.web;

import org.mitate.staff.PublicDoors;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// What anybody may open without signing in.
@Configuration(proxyBeanMethods = false)
class GuideDoors {

    @Bean
    PublicDoors publicGuide() {
        return PublicDoors.of("/", "/guide", "/guide/*", "/check", "/check/*", "/api", "/api/**");
    }
}
