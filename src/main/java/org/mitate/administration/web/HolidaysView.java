package org.mitate.administration.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import org.mitate.hospital.ContactHours;
import org.mitate.hospital.ExtraClosure;
import org.mitate.hospital.PostedHolidays;

/// @param lastListed the last year of the Cabinet Office's list; later ones are computed
/// @param posted the list that an administrator put up; empty while it is the program's own
/// @param yearly closures of the profile, each year
/// @param closures single days
public record HolidaysView(
        int year,
        SortedMap<LocalDate, String> holidays,
        int lastListed,
        Optional<PostedHolidays> posted,
        List<ContactHours.Closure> yearly,
        List<ExtraClosure> closures) {

    public boolean isComputed() {
        return year > lastListed;
    }
}
