package org.mitate.guide.web;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import org.mitate.hospital.OfficeCalendar;

/// Whether somebody answers the telephone now, until when, and when next (rules.md CH09).
///
/// @param computed whether the next opening lies beyond the holidays that are listed officially
public record Opening(boolean open, LocalTime closes, ZonedDateTime next, boolean computed) {

    static Opening of(OfficeCalendar calendar, Instant now) {
        var next = calendar.nextOpening(now);
        return new Opening(
                calendar.isOpen(now),
                calendar.hours().closes(),
                next,
                next.getYear() > calendar.holidays().lastListedYear());
    }
}
