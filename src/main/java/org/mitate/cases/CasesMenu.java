package org.mitate.cases;

import org.mitate.staff.Role;
import org.mitate.ui.MenuEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// The door to the board in the staff's menu.
@Configuration(proxyBeanMethods = false)
class CasesMenu {

    @Bean
    MenuEntry boardDoor() {
        return MenuEntry.of("/cases", "cases.menu", 20, Role.Names.SECRETARIAT);
    }
}
