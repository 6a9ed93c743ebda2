package org.mitate.diagnosis.web;

import org.mitate.diagnosis.CategoryLoad;
import org.mitate.diagnosis.ReadingRoom;
import org.mitate.staff.Role;
import org.mitate.ui.Counts;
import org.mitate.ui.MenuEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// The specialists' door in the menu, with how much waits behind it.
@Configuration(proxyBeanMethods = false)
class DiagnosisMenu {

    private static final String PATH = "/diagnoses";

    @Bean
    MenuEntry worklistDoor() {
        return MenuEntry.of(PATH, "diagnosis.menu", 45, Role.Names.SPECIALIST);
    }

    @Bean
    Counts waitingDiagnoses(ReadingRoom room) {
        return Counts.of(PATH, () -> room.loads().stream().mapToInt(CategoryLoad::orders).sum());
    }
}
