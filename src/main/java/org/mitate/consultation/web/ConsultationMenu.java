package org.mitate.consultation.web;

import org.mitate.staff.Role;
import org.mitate.ui.MenuEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// The consulting doctors' door in the menu.
@Configuration(proxyBeanMethods = false)
class ConsultationMenu {

    @Bean
    MenuEntry consultationDoor() {
        return MenuEntry.of("/consultations", "consultation.menu", 40, Role.Names.CONSULTANT);
    }
}
