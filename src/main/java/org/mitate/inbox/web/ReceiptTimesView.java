package org.mitate.inbox.web;

import java.time.Duration;
import java.util.List;
import org.mitate.inbox.ReceiptFigure;
import org.mitate.ui.Page;

/// The measured times, in words.
public record ReceiptTimesView(List<ReceiptFigure> figures) {

    private static final int A_DAY = 24;

    public boolean isEmpty() {
        return figures.stream().allMatch(figure -> figure.cases() == 0);
    }

    /// 40秒, 5分20秒, 3時間10分, 2日3時間
    public static String words(Page page, Duration time) {
        if (time.toMinutes() < 1) return page.text("inbox.time.seconds", time.toSeconds());
        if (time.toHours() < 1) {
            return page.text("inbox.time.minutes", time.toMinutes(), time.toSecondsPart());
        }
        if (time.toHours() < A_DAY) {
            return page.text("inbox.time.hours", time.toHours(), time.toMinutesPart());
        }
        return page.text("inbox.time.days", time.toDays(), time.toHoursPart());
    }
}
