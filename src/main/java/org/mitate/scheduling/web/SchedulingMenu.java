package org.mitate.scheduling.web;

import java.util.OptionalInt;
import java.util.Set;
import org.mitate.cases.Queue;
import org.mitate.cases.Stage;
import org.mitate.staff.Role;
import org.mitate.ui.Counts;
import org.mitate.ui.MenuEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// The door to the calendar, with how many cases wait for a date.
@Configuration(proxyBeanMethods = false)
class SchedulingMenu {

    private static final String PATH = "/calendar";
    private static final Set<Stage> WITHOUT_DATE = Set.of(Stage.ACCEPTED, Stage.SCHEDULING);

    @Bean
    MenuEntry calendarDoor() {
        return MenuEntry.of(
                PATH, "scheduling.menu", 40, Role.Names.SECRETARIAT, Role.Names.CONSULTANT);
    }

    @Bean
    Counts casesWithoutDate(Queue queue) {
        return Counts.of(
                PATH,
                viewer ->
                        viewer.is(Role.Names.SECRETARIAT)
                                ? OptionalInt.of(queue.count(WITHOUT_DATE))
                                : OptionalInt.empty());
    }
}
