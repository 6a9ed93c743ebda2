package org.mitate.inbox.web;

import org.mitate.inbox.Pile;
import org.mitate.inbox.Shelf;
import org.mitate.staff.Role;
import org.mitate.ui.Counts;
import org.mitate.ui.MenuEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// The secretariat's way to what came in.
@Configuration(proxyBeanMethods = false)
class InboxMenu {

    private static final String PATH = "/inbox";

    @Bean
    MenuEntry inboxDoor() {
        return MenuEntry.of(PATH, "inbox.menu", 22, Role.Names.SECRETARIAT);
    }

    @Bean
    Counts inboxCount(Pile pile, Shelf shelf) {
        return Counts.of(PATH, () -> pile.sheaves().size() + shelf.entries().size());
    }
}
