package org.mitate.hospital;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;

/// The front door of the room: which profile counts on which day, and what follows from it.
public final class Hospital {

    private final List<Profile> versions;
    private final Clock clock;
    private final Activations activations;
    private final HolidayList holidays;

    /// @param versions one or more versions of one hospital's profile, in any order
    public Hospital(
            List<Profile> versions, Clock clock, Activations activations, HolidayList holidays) {
        if (versions.isEmpty()) {
            throw new IllegalArgumentException("A hospital has a profile.");
        }
        this.versions = versions.stream().sorted(Comparator.comparing(Profile::from)).toList();
        this.clock = clock;
        this.activations = activations;
        this.holidays = holidays;
    }

    /// The version in force today.
    public Profile profile() {
        return profileOn(today());
    }

    /// The version in force on that date; the first one for earlier dates.
    public Profile profileOn(LocalDate date) {
        return versions.reversed().stream()
                .filter(version -> !version.from().isAfter(date))
                .findFirst()
                .orElseGet(versions::getFirst);
    }

    /// The version that a booking has pinned.
    public Profile version(String version) {
        return versions.stream()
                .filter(profile -> profile.version().equals(version))
                .findFirst()
                .orElseThrow(
                        () -> new IllegalArgumentException("No profile version " + version + "."));
    }

    public ZoneId zone() {
        return versions.getLast().zone();
    }

    /// The date in the hospital's zone.
    public LocalDate today() {
        return LocalDate.now(clock.withZone(zone()));
    }

    /// Today's contact hours with the holidays.
    public OfficeCalendar calendar() {
        return calendarOn(today());
    }

    public OfficeCalendar calendarOn(LocalDate date) {
        var profile = profileOn(date);
        return new OfficeCalendar(profile.contactHours(), holidays.current(), profile.zone());
    }

    /// The prices in force on that date.
    public FeeSchedule feesOn(LocalDate date) {
        return profileOn(date).feeSchedule();
    }

    /// The prices of a version.
    public FeeSchedule fees(String version) {
        return version(version).feeSchedule();
    }

    /// The departments as they stand today.
    public Departments departments() {
        return departmentsOn(today());
    }

    /// The departments with what had been activated by that date.
    public Departments departmentsOn(LocalDate date) {
        var made =
                activations.all().stream()
                        .filter(it -> !LocalDate.ofInstant(it.at(), zone()).isAfter(date))
                        .toList();
        return Departments.of(profileOn(date), made);
    }
}
