package org.mitate.statistics.web;

import org.mitate.staff.PublicDoors;
import org.mitate.staff.Role;
import org.mitate.ui.MenuEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// The figures stand open to everybody; the whole ones have a door in the staff's menu.
@Configuration(proxyBeanMethods = false)
class FiguresDoors {

    @Bean
    PublicDoors publicFigures() {
        return PublicDoors.of("/figures", "/figures.csv");
    }

    @Bean
    MenuEntry figuresDoor() {
        return MenuEntry.of(
                "/figures/hospital",
                "statistics.menu",
                90,
                Role.Names.SECRETARIAT,
                Role.Names.ADMINISTRATOR);
    }
}
