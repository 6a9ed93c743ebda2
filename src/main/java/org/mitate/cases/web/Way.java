package org.mitate.cases.web;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mitate.cases.CaseFile;
import org.mitate.cases.JournalEntry;
import org.mitate.cases.Stage;

/// A case's way as a line of stages with dates.
public record Way(List<Mark> marks) {

    /// @param text key of the stage's name
    /// @param at when it was reached
    public record Mark(String text, @Nullable Instant at, boolean done, boolean now) {}

    /// The stages that every case passes; those between are shown as the one before.
    private static final List<Stage> LINE =
            List.of(
                    Stage.RECEIVED,
                    Stage.IN_REVIEW,
                    Stage.ACCEPTED,
                    Stage.SCHEDULING,
                    Stage.BOOKED,
                    Stage.CONSULTED,
                    Stage.CLOSED);

    static Way of(List<JournalEntry> journal, CaseFile file) {
        var marks = new ArrayList<Mark>();
        int now = place(file.stage(), journal);
        for (int i = 0; i < LINE.size(); i++) {
            Stage stage = LINE.get(i);
            if (file.stage().isEnd() && i > now) break;
            boolean current = i == now && !file.stage().isEnd();
            Stage named = current ? shown(file.stage(), stage) : stage;
            Instant at = reached(journal, named).orElse(null);
            marks.add(new Mark("stage." + named, at, i <= now, current));
        }
        if (file.stage().isEnd() && file.stage() != Stage.CLOSED) {
            Instant at = reached(journal, file.stage()).orElse(null);
            marks.add(new Mark("stage." + file.stage(), at, true, true));
        }
        return new Way(List.copyOf(marks));
    }

    /// On the day itself the line says whether somebody has come or is in the talk.
    private static Stage shown(Stage now, Stage inLine) {
        return inLine == Stage.CONSULTED ? now : inLine;
    }

    private static int place(Stage stage, List<JournalEntry> journal) {
        return switch (stage) {
            case RECEIVED, CHECKING, INCOMPLETE -> 0;
            case IN_REVIEW, QUESTION_BACK, DECLINED -> 1;
            case ACCEPTED -> 2;
            case SCHEDULING -> 3;
            case BOOKED -> 4;
            case CHECKED_IN, IN_CONSULTATION, CONSULTED -> 5;
            case CLOSED -> 6;
            case REFUSED, WITHDRAWN, CANCELLED_BY_HOSPITAL, NO_SHOW, ABORTED, DECEASED ->
                    farthest(journal);
        };
    }

    private static int farthest(List<JournalEntry> journal) {
        return journal.stream()
                .map(JournalEntry::reached)
                .flatMap(Optional::stream)
                .mapToInt(LINE::indexOf)
                .max()
                .orElse(0);
    }

    private static Optional<Instant> reached(List<JournalEntry> journal, Stage stage) {
        return journal.reversed().stream()
                .filter(entry -> entry.reached().filter(stage::equals).isPresent())
                .map(JournalEntry::at)
                .findFirst();
    }
}
