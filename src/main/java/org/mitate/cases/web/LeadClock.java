package org.mitate.cases.web;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/// The two clocks of a case as bars: days since receipt, and since the papers are complete
/// (rules.md CH06).
///
/// @param received days since the business receipt
/// @param complete days since the papers are complete, or -1 while they are not
/// @param target days by which the talk should be
/// @param still true when the date is fixed: the bars count until then
public record LeadClock(long received, long complete, int target, boolean still) {

    private static final int WIDTH = 84;
    /// The target stands at three quarters, so that there is room to be late.
    private static final int TARGET_AT = 63;

    static LeadClock of(
            LocalDate receivedOn,
            @Nullable LocalDate completeOn,
            LocalDate until,
            int target,
            boolean still) {
        return new LeadClock(
                ChronoUnit.DAYS.between(receivedOn, until),
                completeOn == null ? -1 : Math.max(0, ChronoUnit.DAYS.between(completeOn, until)),
                target,
                still);
    }

    public boolean isLate() {
        return received > target;
    }

    public boolean isCompleteLate() {
        return complete > target;
    }

    public long receivedWidth() {
        return width(received);
    }

    public long completeWidth() {
        return width(complete);
    }

    public String receivedLook() {
        return look(isLate(), "bar");
    }

    public String completeLook() {
        return look(isCompleteLate(), "bar-second");
    }

    private String look(boolean late, String usual) {
        if (still) return "bar-still";
        return late ? "bar-late" : usual;
    }

    private long width(long days) {
        return Math.clamp(days * TARGET_AT / target, 0, WIDTH);
    }
}
