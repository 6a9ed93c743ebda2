package org.mitate.correspondence;

import java.util.Set;
import org.mitate.staff.Role;
import org.mitate.ui.Counts;
import org.mitate.ui.MenuEntry;
import org.mitate.ui.Shortcut;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// The door to the calls in the staff's menu, with how many are owed, and the key that takes a
/// call.
@Configuration(proxyBeanMethods = false)
class CorrespondenceMenu {

    private static final String PATH = "/calls";

    @Bean
    MenuEntry callsDoor() {
        return MenuEntry.of(PATH, "correspondence.menu", 30, Role.Names.SECRETARIAT);
    }

    @Bean
    MenuEntry lettersDoor() {
        return MenuEntry.of("/letters", "correspondence.post.menu", 35, Role.Names.SECRETARIAT);
    }

    @Bean
    Shortcut takeACall() {
        var secretariat = Set.of(Role.Names.SECRETARIAT);
        return new Shortcut("/calls/note", "correspondence.note.take", "T", secretariat);
    }

    @Bean
    Counts callsOwed(CallTasks tasks) {
        return Counts.of(PATH, tasks::count);
    }
}
