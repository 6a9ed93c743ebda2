package org.mitate.documents.web;

import org.mitate.documents.Originals;
import org.mitate.staff.Role;
import org.mitate.ui.Counts;
import org.mitate.ui.MenuEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// The door to the originals, with how many cases have some that go back now.
@Configuration(proxyBeanMethods = false)
class ReturnsMenu {

    private static final String PATH = "/returns";

    @Bean
    MenuEntry returnsDoor() {
        return MenuEntry.of(PATH, "documents.returns.menu", 60, Role.Names.SECRETARIAT);
    }

    @Bean
    Counts originalsToReturn(Originals originals) {
        return Counts.of(PATH, originals::count);
    }
}
