package org.mitate.review;

import java.util.OptionalInt;
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

    private final ReviewBoard board;
    private final StaffDirectory directory;

    ReviewMenu(ReviewBoard board, StaffDirectory directory) {
        this.board = board;
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
                .map(member -> OptionalInt.of(board.waiting(member).size()))
                .orElse(OptionalInt.empty());
    }

    @Bean
    static MenuEntry reviewsDoor() {
        return MenuEntry.of(PATH, "review.menu", 15, Role.Names.REVIEWER);
    }
}
