package org.mitate.staff;

import org.mitate.ui.MenuEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// The administrator's doors: who works here, and the books.
@Configuration(proxyBeanMethods = false)
class StaffMenu {

    @Bean
    MenuEntry staffDoor() {
        return MenuEntry.of("/staff", "staff.menu", 60, Role.Names.ADMINISTRATOR);
    }

    @Bean
    MenuEntry booksDoor() {
        return MenuEntry.of("/books", "staff.books.menu", 61, Role.Names.ADMINISTRATOR);
    }
}
