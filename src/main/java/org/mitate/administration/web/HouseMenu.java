package org.mitate.administration.web;

import org.mitate.staff.Role;
import org.mitate.ui.MenuEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// The administrator's door to the settings of the house.
@Configuration(proxyBeanMethods = false)
class HouseMenu {

    @Bean
    MenuEntry houseDoor() {
        return MenuEntry.of("/house", "administration.menu", 55, Role.Names.ADMINISTRATOR);
    }
}
