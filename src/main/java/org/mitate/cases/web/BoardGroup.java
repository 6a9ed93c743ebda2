package org.mitate.cases.web;

import java.util.EnumSet;
import java.util.Set;
import org.mitate.cases.Stage;

/// The groups of the board, in the order of a case's way.
enum BoardGroup {
    CHECK(EnumSet.of(Stage.RECEIVED, Stage.CHECKING)),
    INCOMPLETE(EnumSet.of(Stage.INCOMPLETE)),
    REVIEW(EnumSet.of(Stage.IN_REVIEW, Stage.QUESTION_BACK, Stage.DECLINED)),
    DATE(EnumSet.of(Stage.ACCEPTED, Stage.SCHEDULING)),
    BOOKED(EnumSet.of(Stage.BOOKED)),
    TALK(EnumSet.of(Stage.CHECKED_IN, Stage.IN_CONSULTATION, Stage.CONSULTED)),
    ENDED(
            EnumSet.of(
                    Stage.CLOSED,
                    Stage.REFUSED,
                    Stage.WITHDRAWN,
                    Stage.CANCELLED_BY_HOSPITAL,
                    Stage.NO_SHOW,
                    Stage.ABORTED,
                    Stage.DECEASED));

    private final Set<Stage> stages;

    BoardGroup(Set<Stage> stages) {
        this.stages = stages;
    }

    static BoardGroup of(Stage stage) {
        for (BoardGroup group : values()) if (group.stages.contains(stage)) return group;
        throw new IllegalArgumentException("no group for " + stage);
    }
}
