package org.mitate.opinion;

import org.mitate.staff.Role;
import org.mitate.ui.MenuEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// The first door of a consulting doctor.
@Configuration(proxyBeanMethods = false)
class OpinionMenu {

    @Bean
    MenuEntry opinionsDoor() {
        return MenuEntry.of("/consultations", "opinion.menu", 38, Role.Names.CONSULTANT);
    }
}
