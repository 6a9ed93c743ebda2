package org.mitate.health;

import org.mitate.staff.Role;
import org.mitate.ui.MenuEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// The administrator's door to the health of the house.
@Configuration(proxyBeanMethods = false)
class HealthMenu {

    @Bean
    MenuEntry healthDoor() {
        return MenuEntry.of("/health", "health.menu", 69, Role.Names.ADMINISTRATOR);
    }
}
