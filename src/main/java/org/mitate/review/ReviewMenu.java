package org.mitate.review;

import java.util.OptionalInt;
import org.mitate.cases.Queue;
import org.mitate.cases.Stage;
import org.mitate.staff.Role;
import org.mitate.staff.StaffDirectory;
import org.mitate.ui.Counts;
import org.mitate.ui.MenuEntry;
import org.mitate.ui.Viewer;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Component;

/// The door to the department's worklist, with how many cases wait behind it.
@Component
class ReviewMenu implements Counts {

    private static final String PATH = "/reviews";

    private final Queue queue;
    private final StaffDirectory directory;

    ReviewMenu(Queue queue, StaffDirectory directory) {
        this.queue = queue;
        this.directory = directory;
    }

    @Override
    public String path() {
        return PATH;
    }

    @Override
    public OptionalInt count(Viewer viewer) {
        return directory
                .acting()
                .map(member -> OptionalInt.of(queue.count(Stage.IN_REVIEW, member.departments())))
                .orElse(OptionalInt.empty());
    }

    @Bean
    static MenuEntry reviewsDoor() {
        return MenuEntry.of(PATH, "review.menu", 15, Role.Names.REVIEWER);
    }
}
