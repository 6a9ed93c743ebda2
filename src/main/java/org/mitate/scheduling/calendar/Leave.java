package org.mitate.scheduling.calendar;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;
import org.mitate.cases.application.Unavailable.Part;

/// Days on which a doctor holds no talks, or on which a room is closed.
///
/// @param reason for the colleagues, such as 学会
public record Leave(UUID id, LocalDate firstDay, LocalDate lastDay, Part part, String reason) {

    public boolean hits(LocalDate day, LocalTime start, LocalTime end) {
        return isOn(day)
                && switch (part) {
                    case ALL_DAY -> true;
                    case MORNING -> start.isBefore(LocalTime.NOON);
                    case AFTERNOON -> end.isAfter(LocalTime.NOON);
                };
    }

    public boolean isOn(LocalDate day) {
        return !day.isBefore(firstDay) && !day.isAfter(lastDay);
    }
}
