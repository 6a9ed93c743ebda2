package org.mitate.demo;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import org.mitate.hospital.Hospital;

/// Counts the days on which the secretariat works.
@DemoOnly
class WorkingDays {

    private static final LocalTime UNDER_WAY = LocalTime.of(9, 30);

    private final Hospital hospital;

    WorkingDays(Hospital hospital) {
        this.hospital = hospital;
    }

    /// The day itself, or the last working day before it.
    LocalDate by(LocalDate day) {
        return isWorkingDay(day) ? day : by(day.minusDays(1));
    }

    /// The last working day that is well under way at this instant.
    LocalDate latest(Instant now) {
        var local = now.atZone(hospital.zone());
        boolean early = local.toLocalTime().isBefore(UNDER_WAY);
        return by(early ? local.toLocalDate().minusDays(1) : local.toLocalDate());
    }

    LocalDate after(LocalDate day, int workdays) {
        LocalDate found = day;
        for (int left = workdays; left > 0; left -= isWorkingDay(found) ? 1 : 0) {
            found = found.plusDays(1);
        }
        return found;
    }

    LocalDate before(LocalDate day, int workdays) {
        LocalDate found = day;
        for (int left = workdays; left > 0; left -= isWorkingDay(found) ? 1 : 0) {
            found = found.minusDays(1);
        }
        return found;
    }

    private boolean isWorkingDay(LocalDate day) {
        return hospital.calendarOn(day).isOpenOn(day);
    }
}
