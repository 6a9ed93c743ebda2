package org.mitate.demo;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Objects;
import org.mitate.cases.CaseFile;
import org.mitate.scheduling.Calendar;
import org.mitate.scheduling.calendar.CalendarDay;
import org.mitate.scheduling.calendar.Obstacle;
import org.mitate.scheduling.calendar.Slot;
import org.mitate.staff.StaffMember;

/// Looks for free times on the wall calendar.
@DemoOnly
class FreeTimes {

    private static final int WEEKS_AHEAD = 8;

    private final Calendar calendar;
    private final DoctorsHours hours;

    FreeTimes(Calendar calendar, DoctorsHours hours) {
        this.calendar = calendar;
        this.hours = hours;
    }

    /// One time of each day from this one on, the nearest first.
    List<Slot> free(CaseFile file, StaffMember doctor, LocalDate from) {
        var search = new Calendar.Search(file, doctor.id(), file.mode());
        return calendar.days(search, from, from.plusWeeks(WEEKS_AHEAD)).stream()
                .map(CalendarDay::slots)
                .flatMap(day -> day.stream().filter(FreeTimes::isGood).limit(1))
                .toList();
    }

    /// The time around now, for which the doctor adds an hour.
    Slot today(Telling story, CaseFile file, StaffMember doctor) {
        LocalDateTime start = TodaysTalks.start(story);
        hours.addHour(doctor, start, story.place());
        var search = new Calendar.Search(file, doctor.id(), file.mode());
        return calendar.slot(search, start).orElseThrow();
    }

    Instant appointment(CaseFile file) {
        return Objects.requireNonNull(file.course().appointmentAt(), "no date is fixed");
    }

    /// Sooner than usual may be agreed on the telephone; what cannot be or needs a reason is left.
    private static boolean isGood(Slot slot) {
        return slot.isBookable()
                && !slot.needsReason()
                && !slot.obstacles().contains(Obstacle.IMPOSSIBLE);
    }
}
