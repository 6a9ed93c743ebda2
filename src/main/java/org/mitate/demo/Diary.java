package org.mitate.demo;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Random;

/// Leads the clock through the days of one case: forward only, in office hours, never into the
/// future.
final class Diary {

    private static final Duration BREATH = Duration.ofMinutes(1);
    private static final LocalTime MORNING = LocalTime.of(8, 45);
    private static final int MORNING_MINUTES = 150;
    private static final LocalTime FIRST = LocalTime.of(9, 5);
    private static final LocalTime LAST = LocalTime.of(15, 20);
    private static final LocalTime CLOSING = LocalTime.of(16, 15);

    private final TimeMachine clock;
    private final WorkingDays days;
    private final ZoneId zone;
    private final Random chance;
    private Instant now = Instant.EPOCH;

    /// @param seed makes the same story happen at the same minutes again
    Diary(TimeMachine clock, WorkingDays days, ZoneId zone, long seed) {
        this.clock = clock;
        this.days = days;
        this.zone = zone;
        this.chance = new Random(seed);
    }

    /// Some minute of the morning, on the last working day that is so many days ago.
    void begin(int daysAgo) {
        LocalDate latest = days.latest(clock.present());
        LocalDate day = clock.present().atZone(zone).toLocalDate().minusDays(daysAgo);
        day = days.by(day.isAfter(latest) ? latest : day);
        turnTo(instant(day.atTime(MORNING).plusMinutes(chance.nextInt(MORNING_MINUTES))));
    }

    void later(int minutes) {
        turnTo(now.plus(Duration.ofMinutes(minutes)));
    }

    /// Some office hour so many working days later, or sooner where the present is nearer.
    void next(int workdays) {
        for (int ahead = workdays; ahead > 0; ahead--) {
            var moment = instant(days.after(today(), ahead).atTime(officeHour()));
            if (isPast(moment)) {
                turnTo(moment);
                return;
            }
        }
        turnTo(soon());
    }

    /// Some office hour of the working day that is so many working days ago, if the story has not
    /// come so far yet.
    void lately(int workdaysAgo) {
        LocalDate day = days.before(days.latest(present()), workdaysAgo);
        var moment = instant(day.atTime(officeHour()));
        if (moment.isAfter(now)) turnTo(moment);
        else next(1);
    }

    void at(Instant moment) {
        turnTo(moment);
    }

    Instant now() {
        return now;
    }

    Instant present() {
        return clock.present();
    }

    LocalDate presentDay() {
        return clock.present().atZone(zone).toLocalDate();
    }

    LocalDate today() {
        return now.atZone(zone).toLocalDate();
    }

    Instant instant(LocalDateTime local) {
        return local.atZone(zone).toInstant();
    }

    LocalDateTime local(Instant moment) {
        return moment.atZone(zone).toLocalDateTime();
    }

    private LocalTime officeHour() {
        int minutes = (int) Duration.between(FIRST, LAST).toMinutes();
        return FIRST.plusMinutes(chance.nextInt(minutes));
    }

    private boolean isPast(Instant moment) {
        return moment.isBefore(clock.present().minus(BREATH));
    }

    /// What would lie in the future happens as late as the office hours allow.
    private void turnTo(Instant wanted) {
        now = isPast(wanted) ? wanted : soon();
        clock.set(now);
    }

    /// Halfway to the present, in the office hours of the last working day where that is possible.
    private Instant soon() {
        LocalDate day = days.latest(present());
        Instant from = later(now, instant(day.atTime(MORNING)));
        Instant to = earlier(present(), instant(day.atTime(CLOSING)));
        if (!from.isBefore(to)) {
            from = now;
            to = present();
        }
        return from.plus(Duration.between(from, to).dividedBy(2));
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }

    private static Instant earlier(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }
}
