package org.mitate.demo;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
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

    FreeTimes(Calendar calendar) {
        this.calendar = calendar;
    }

    /// One time of each day from this one on, the nearest first.
    List<Slot> free(CaseFile file, StaffMember doctor, LocalDate from) {
        var search = new Calendar.Search(file, doctor.id(), file.mode());
        return calendar.days(search, from, from.plusWeeks(WEEKS_AHEAD)).stream()
                .map(CalendarDay::slots)
                .flatMap(day -> day.stream().filter(FreeTimes::isGood).limit(1))
                .toList();
    }

    Slot at(CaseFile file, StaffMember doctor, LocalDateTime start) {
        var search = new Calendar.Search(file, doctor.id(), file.mode());
        return calendar.slot(search, start).orElseThrow();
    }

    /// Sooner than usual may be agreed on the telephone; what cannot be or needs a reason is left.
    private static boolean isGood(Slot slot) {
        return slot.isBookable()
                && !slot.needsReason()
                && !slot.obstacles().contains(Obstacle.IMPOSSIBLE);
    }
}
