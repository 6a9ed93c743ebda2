package org.mitate.consultation;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mitate.cases.CaseId;
import org.mitate.hospital.Price.Step;
import org.mitate.hospital.terms.Mode;

/// A consultation as the clock has it: from press to press, less what hospital or system caused
/// (rules.md §6).
///
/// @param date of its start, in the hospital's zone
/// @param priceVersion the version of the profile whose price was told at booking
/// @param end null while it goes on: the clock never stops by itself
public record Talk(
        CaseId caseId,
        Mode mode,
        LocalDate date,
        String priceVersion,
        Instant start,
        @Nullable Instant end,
        List<Pause> pauses,
        List<Agreement> agreements) {

    /// What cashier and secretariat should look at.
    public enum Flag {
        /// A step was passed without the consultee's agreement.
        NO_AGREEMENT,
        /// Longer than any published price.
        OVER_LIMIT
    }

    /// A time that does not count.
    ///
    /// @param to null while it lasts
    /// @param cause `HOSPITAL` or `SYSTEM`
    public record Pause(Instant from, @Nullable Instant to, String cause, String reason) {

        private Duration within(Instant start, Instant end) {
            Instant first = from.isBefore(start) ? start : from;
            Instant last = to == null || to.isAfter(end) ? end : to;
            return last.isAfter(first) ? Duration.between(first, last) : Duration.ZERO;
        }
    }

    /// A part of the time that counts so far.
    public record Gap(Instant from, Instant to) {

        Duration length() {
            return Duration.between(from, to);
        }
    }

    /// The consultee agreed to go on.
    ///
    /// @param fromSeconds the first second of the step that was agreed to
    /// @param atSeconds what the clock showed then
    public record Agreement(int fromSeconds, long atSeconds, Instant at, String by) {

        boolean isInTime() {
            return atSeconds < fromSeconds;
        }
    }

    public Talk {
        pauses = List.copyOf(pauses);
        agreements = List.copyOf(agreements);
    }

    public Optional<Instant> ended() {
        return Optional.ofNullable(end);
    }

    /// The whole seconds of an ended talk.
    public long seconds() {
        return seconds(ended().orElseThrow());
    }

    /// The whole seconds that count until now, truncated: 30:00.9 is 1800 (rules.md §6).
    public long seconds(Instant now) {
        Instant until = ended().orElse(now);
        return Duration.between(start, until).minus(paused(until)).toSeconds();
    }

    public boolean isPaused() {
        return end == null && pauses.stream().anyMatch(pause -> pause.to() == null);
    }

    /// When the clock shows so many seconds, if it is not paused any more.
    public Instant when(long seconds, Instant now) {
        return start.plus(paused(ended().orElse(now))).plusSeconds(seconds);
    }

    /// What still counts between these moments: no second is taken off twice.
    public List<Gap> counted(Instant from, Instant to) {
        var gaps = new ArrayList<Gap>();
        Instant at = from.isBefore(start) ? start : from;
        for (Pause pause : pauses) {
            Instant until = pause.from().isBefore(to) ? pause.from() : to;
            if (until.isAfter(at)) gaps.add(new Gap(at, until));
            Instant resumed = pause.to() == null ? to : pause.to();
            if (resumed.isAfter(at)) at = resumed;
        }
        if (to.isAfter(at)) gaps.add(new Gap(at, to));
        return List.copyOf(gaps);
    }

    /// The same talk as it stands while a line is cut since then, and still is.
    public Talk stillSince(Instant from, Instant now) {
        if (end != null || isPaused()) return this;
        var all = new ArrayList<>(pauses);
        for (Gap gap : counted(from, now)) {
            Instant to = gap.to().equals(now) ? null : gap.to();
            all.add(new Pause(gap.from(), to, "HOSPITAL", ""));
        }
        return new Talk(caseId, mode, date, priceVersion, start, null, all, agreements);
    }

    public boolean isAgreed(Step step) {
        return agreements.stream().anyMatch(it -> it.fromSeconds() == step.fromSeconds());
    }

    /// @param steps the prices that count, the shortest first
    public Set<Flag> flags(List<Step> steps, Instant now) {
        var flags = EnumSet.noneOf(Flag.class);
        long seconds = seconds(now);
        boolean overrun =
                steps.stream()
                        .skip(1)
                        .filter(step -> step.fromSeconds() <= seconds)
                        .anyMatch(step -> !isAgreedInTime(step));
        if (overrun) flags.add(Flag.NO_AGREEMENT);
        if (seconds > steps.getLast().toSeconds()) flags.add(Flag.OVER_LIMIT);
        return flags;
    }

    private boolean isAgreedInTime(Step step) {
        return agreements.stream()
                .filter(Agreement::isInTime)
                .anyMatch(it -> it.fromSeconds() == step.fromSeconds());
    }

    private Duration paused(Instant until) {
        return pauses.stream()
                .map(pause -> pause.within(start, until))
                .reduce(Duration.ZERO, Duration::plus);
    }
}
