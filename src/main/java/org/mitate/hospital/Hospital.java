package org.mitate.hospital;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.mitate.hospital.terms.Channel;

/// The front door of the room: which profile counts on which day, and what follows from it.
public final class Hospital {

    private final NoticeBoard board;
    private final Clock clock;

    public Hospital(NoticeBoard board, Clock clock) {
        this.board = board;
        this.clock = clock;
    }

    /// The version in force today.
    public Profile profile() {
        return profileOn(today());
    }

    /// The version in force on that date; the first one for earlier dates.
    public Profile profileOn(LocalDate date) {
        var versions = versions();
        return versions.reversed().stream()
                .filter(version -> !version.from().isAfter(date))
                .findFirst()
                .orElseGet(versions::getFirst);
    }

    /// Every version that counts or will count, the earliest first.
    public List<Profile> versions() {
        return board.now().versions();
    }

    /// The version that a booking has pinned, even if it was taken back since.
    public Profile version(String version) {
        return board.now()
                .everyVersion()
                .filter(profile -> profile.version().equals(version))
                .findFirst()
                .orElseThrow(
                        () -> new IllegalArgumentException("No profile version " + version + "."));
    }

    public ZoneId zone() {
        return versions().getLast().zone();
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
        var notices = board.now();
        return new OfficeCalendar(
                profile.contactHours(), notices.holidays(), notices.closures(), profile.zone());
    }

    /// From when on something counts that came at this moment: at once within the contact hours,
    /// else from the next opening (rules.md CH10).
    public Instant businessReceipt(Instant arrivedAt) {
        return calendarOn(arrivedAt.atZone(zone()).toLocalDate()).businessReceipt(arrivedAt);
    }

    /// The same for what came while nobody was there; empty for what counts as it came, and for
    /// post, which has a day only.
    public Optional<Instant> receiptOutsideHours(Channel channel, Instant arrivedAt) {
        return Optional.of(businessReceipt(arrivedAt))
                .filter(counts -> channel == Channel.FAX && !counts.equals(arrivedAt));
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
        return Departments.of(profileOn(date), activationsBy(date));
    }

    /// What had been activated, or taken back, by that date.
    public List<Activation> activationsBy(LocalDate date) {
        var zone = zone();
        return board.now().activations().stream()
                .filter(it -> !LocalDate.ofInstant(it.at(), zone).isAfter(date))
                .toList();
    }
}
