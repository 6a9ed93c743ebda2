package org.mitate.intake.web;

import org.mitate.staff.PublicDoors;
import org.mitate.staff.Role;
import org.mitate.ui.MenuEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// The wizard stands open to everybody; receiving is the secretariat's.
@Configuration(proxyBeanMethods = false)
class IntakeDoors {

    @Bean
    PublicDoors wizardDoors() {
        return PublicDoors.of("/application", "/application/**", "/intake/postal-codes/*");
    }

    @Bean
    MenuEntry receivingDoor() {
        return MenuEntry.of("/intake", "intake.menu", 25, Role.Names.SECRETARIAT);
    }
}
