package org.mitate.cases.web;

import java.util.OptionalInt;
import org.mitate.cases.EmergencyAccess;
import org.mitate.staff.Role;
import org.mitate.ui.Counts;
import org.mitate.ui.MenuEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// The doors to the broken glasses: the doctor's stands apart, because it is seldom needed and must
/// be found in a hurry.
@Configuration(proxyBeanMethods = false)
class EmergencyMenu {

    private static final String LIST = "/emergency-access";

    @Bean
    MenuEntry emergencyDoor() {
        return MenuEntry.of(
                LIST + "/new",
                "emergency.menu",
                110,
                Role.Names.REVIEWER,
                Role.Names.CONSULTANT,
                Role.Names.SPECIALIST);
    }

    @Bean
    MenuEntry emergenciesDoor() {
        return MenuEntry.of(LIST, "emergency.menu", 62, Role.Names.ADMINISTRATOR);
    }

    @Bean
    Counts unreviewedEmergencies(EmergencyAccess emergency) {
        return Counts.of(
                LIST,
                viewer -> {
                    int open = emergency.unreviewed();
                    return open == 0 ? OptionalInt.empty() : OptionalInt.of(open);
                });
    }
}
