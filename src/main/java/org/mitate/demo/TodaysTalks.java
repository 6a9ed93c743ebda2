package org.mitate.demo;

import static org.mitate.demo.SampleCase.Story.BOOKED_TODAY;
import static org.mitate.demo.SampleCase.Story.CHECKED_IN;
import static org.mitate.demo.SampleCase.Story.IN_CONSULTATION;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.Set;

/// The talks around the present minute, whatever day and hour it is: who opens the demo sees a
/// doctor at work.
final class TodaysTalks {

    /// The talk that goes on began so long ago.
    static final Duration UNDER_WAY = Duration.ofMinutes(12);

    private static final Set<SampleCase.Story> TODAY =
            Set.of(BOOKED_TODAY, CHECKED_IN, IN_CONSULTATION);
    private static final Duration SOON = Duration.ofMinutes(8);

    /// Time to look at the consultee's pages before the doctor lets them in.
    private static final Duration ONLINE = Duration.ofMinutes(20);

    private static final int GRID_MINUTES = 5;

    /// The hour of a talk ends on the day on which it begins.
    private static final LocalTime LAST_START = LocalTime.of(22, 55);

    private TodaysTalks() {}

    static boolean isOne(Telling story) {
        return TODAY.contains(story.sample().story());
    }

    /// When the talk is fixed for.
    static LocalDateTime start(Telling story) {
        Instant present = story.diary().present();
        Instant about =
                switch (story.sample().story()) {
                    case IN_CONSULTATION -> present.minus(UNDER_WAY);
                    case BOOKED_TODAY -> present.plus(ONLINE);
                    default -> present.plus(SOON);
                };
        var moment = story.diary().local(about);
        var onGrid =
                moment.truncatedTo(ChronoUnit.MINUTES)
                        .minusMinutes(moment.getMinute() % GRID_MINUTES);
        boolean tooLate = onGrid.toLocalTime().isAfter(LAST_START);
        return tooLate ? onGrid.toLocalDate().atTime(LAST_START) : onGrid;
    }
}
