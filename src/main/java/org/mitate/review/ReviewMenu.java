package org.mitate.review;

import java.util.OptionalInt;
import org.mitate.cases.Queue;
import org.mitate.cases.Stage;
import org.mitate.staff.Role;
import org.mitate.staff.StaffDirectory;
import org.mitate.ui.Counts;
import org.mitate.ui.MenuEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// The door to the department's worklist, with how many cases wait behind it.
@Configuration(proxyBeanMethods = false)
class ReviewMenu {

    private static final String PATH = "/reviews";

    @Bean
    MenuEntry reviewsDoor() {
        return MenuEntry.of(PATH, "review.menu", 15, Role.Names.REVIEWER);
    }

    @Bean
    Counts casesToReview(Queue queue, StaffDirectory directory) {
        return Counts.of(
                PATH,
                viewer ->
                        directory
                                .acting()
                                .map(member -> queue.count(Stage.IN_REVIEW, member.departments()))
                                .map(OptionalInt::of)
                                .orElse(OptionalInt.empty()));
    }
}
