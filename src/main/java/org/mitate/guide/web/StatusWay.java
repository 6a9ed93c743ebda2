package org.mitate.guide.web;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mitate.cases.CaseFile;
import org.mitate.cases.JournalEntry;
import org.mitate.cases.Stage;
import org.mitate.guide.web.StatusView.Mark;

/// What has been and what comes, as a line of steps with dates; the steps of the house that do not
/// concern an applicant are left out.
final class StatusWay {

    private final CaseFile file;
    private final List<JournalEntry> journal;
    private final ZoneId zone;

    StatusWay(CaseFile file, List<JournalEntry> journal, ZoneId zone) {
        this.file = file;
        this.journal = journal;
        this.zone = zone;
    }

    List<Mark> marks(StatusStory story, boolean report) {
        LocalDate received = file.arrival().receiptAt().atZone(zone).toLocalDate();
        int now = place(story);
        var marks = new ArrayList<Mark>();
        marks.add(mark("received", received, 0, now));
        marks.add(mark("complete", file.course().completeOn(), 1, now));
        marks.add(mark("review", on(Stage.ACCEPTED), 2, now));
        marks.add(mark("date", on(Stage.BOOKED), 3, now));
        marks.add(mark("talk", on(Stage.CONSULTED), 4, now));
        if (report) marks.add(mark("report", null, 5, now));
        return marks;
    }

    private static Mark mark(String step, @Nullable LocalDate on, int place, int now) {
        boolean done = place < now;
        String text = "guide.status.way." + step + (done ? ".done" : "");
        return new Mark(text, done ? on : null, done, place == now);
    }

    /// The step that is going on: what lies before it is done.
    private int place(StatusStory story) {
        return switch (story) {
            case RECEIVED, INCOMPLETE -> file.course().completeOn() == null ? 1 : 2;
            case IN_REVIEW -> 2;
            case SCHEDULING -> 3;
            case BOOKED, TODAY -> 4;
            case CONSULTED -> 5;
            case CLOSED -> 6;
            case NOT_ARRIVED,
                    CALL_COMES,
                    NOT_TAKEN,
                    WITHDRAWN,
                    CANCELLED,
                    NO_SHOW,
                    ABORTED,
                    NO_LONGER_SHOWN,
                    TELEPHONE_ONLY ->
                    0;
        };
    }

    private @Nullable LocalDate on(Stage stage) {
        Optional<LocalDate> day =
                journal.reversed().stream()
                        .filter(entry -> entry.reached().filter(stage::equals).isPresent())
                        .map(entry -> entry.at().atZone(zone).toLocalDate())
                        .findFirst();
        return day.orElse(null);
    }
}
