package org.mitate.entrance.web;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.mitate.ui.Page;

/// How long it still is, as one would say it.
final class TimeLeft {

    private static final long SOON_MINUTES = 1;

    private TimeLeft() {}

    static String until(Page page, Instant start) {
        long days = ChronoUnit.DAYS.between(page.today(), page.local(start).toLocalDate());
        if (days > 1) return page.text("entrance.left.days", days);
        if (days == 1) return page.text("entrance.left.tomorrow");
        if (page.now().isAfter(start)) return page.text("entrance.left.past");
        long minutes = Duration.between(page.now(), start).toMinutes();
        if (minutes < SOON_MINUTES) return page.text("entrance.left.now");
        if (minutes < 60) return page.text("entrance.left.minutes", minutes);
        return page.text("entrance.left.hours", minutes / 60, minutes % 60);
    }
}
