package org.mitate.hospital;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Set;

/// When the secretariat is there, and which business day a fax counts for (rules.md CH09, CH10).
public final class OfficeCalendar {

    private static final int LONGEST_CLOSURE_DAYS = 366;

    private final ContactHours hours;
    private final Holidays holidays;
    private final Set<LocalDate> closures;
    private final ZoneId zone;

    /// @param closures days that an administrator closed, beside those of the hours
    OfficeCalendar(ContactHours hours, Holidays holidays, Set<LocalDate> closures, ZoneId zone) {
        this.hours = hours;
        this.holidays = holidays;
        this.closures = closures;
        this.zone = zone;
    }

    public boolean isOpen(Instant instant) {
        var local = instant.atZone(zone);
        var time = local.toLocalTime();
        return isOpenOn(local.toLocalDate())
                && !time.isBefore(hours.opens())
                && time.isBefore(hours.closes());
    }

    /// Whether the office opens at all on that day.
    public boolean isOpenOn(LocalDate date) {
        return hours.isWorkday(date)
                && !closures.contains(date)
                && !(hours.closedOnHolidays() && holidays.contains(date));
    }

    /// The first opening after the instant, in the hospital's zone.
    public ZonedDateTime nextOpening(Instant instant) {
        var local = instant.atZone(zone);
        var first =
                local.toLocalTime().isBefore(hours.opens())
                        ? local.toLocalDate()
                        : local.toLocalDate().plusDays(1);
        return first.datesUntil(first.plusDays(LONGEST_CLOSURE_DAYS))
                .filter(this::isOpenOn)
                .findFirst()
                .map(day -> day.atTime(hours.opens()).atZone(zone))
                .orElseThrow(() -> new IllegalStateException("The office never opens."));
    }

    /// The instant itself within the hours, otherwise the next opening (rules.md CH10).
    public Instant businessReceipt(Instant arrival) {
        return isOpen(arrival) ? arrival : nextOpening(arrival).toInstant();
    }

    /// Closed days of an administrator from that day on, the earliest first.
    public List<LocalDate> closuresFrom(LocalDate day) {
        return closures.stream().filter(it -> !it.isBefore(day)).sorted().toList();
    }

    public Holidays holidays() {
        return holidays;
    }

    public ContactHours hours() {
        return hours;
    }
}
