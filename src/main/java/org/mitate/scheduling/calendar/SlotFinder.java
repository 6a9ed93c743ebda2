package org.mitate.scheduling.calendar;

import static org.mitate.hospital.terms.Mode.ONLINE;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mitate.hospital.OfficeCalendar;

/// Finds times for a talk: a doctor's hours minus what is taken, minus leave, minus holidays.
///
/// Nothing is left out silently: a time that is not free says what stands against it.
public final class SlotFinder {

    private final Timetable timetable;
    private final Surroundings around;

    /// By the day: a talk never goes past midnight, so what is taken on other days is in nobody's
    /// way.
    private final Map<LocalDate, List<Busy>> busyOn;

    /// What a doctor's hours stand in.
    ///
    /// @param rooms all rooms, in the order in which they are to be used
    /// @param busy what is taken on the days that will be asked for, by anybody
    public record Surroundings(
            List<Room> rooms, List<Busy> busy, OfficeCalendar office, ZoneId zone, Instant now) {}

    public SlotFinder(Timetable timetable, Surroundings around) {
        this.timetable = timetable;
        this.around = around;
        busyOn =
                around.busy().stream()
                        .collect(
                                Collectors.groupingBy(
                                        each -> LocalDate.ofInstant(each.from(), around.zone())));
    }

    /// Every day of the span, both ends included, with its times.
    public List<CalendarDay> days(Wanted wanted, LocalDate first, LocalDate last) {
        return first.datesUntil(last.plusDays(1)).map(day -> day(wanted, day)).toList();
    }

    private CalendarDay day(Wanted wanted, LocalDate day) {
        var slots = new TreeMap<LocalTime, Slot>();
        for (Hours hours : timetable.on(day)) {
            hours.starts(wanted.length())
                    .map(start -> slot(wanted, hours, day, start))
                    .forEach(slot -> slots.merge(slot.start().toLocalTime(), slot, this::better));
        }
        return new CalendarDay(day, List.copyOf(slots.values()));
    }

    /// Where hours for either mode begin at the same time, the one that fits is shown.
    private Slot better(Slot one, Slot other) {
        return one.obstacles().size() <= other.obstacles().size() ? one : other;
    }

    private Slot slot(Wanted wanted, Hours hours, LocalDate day, LocalTime start) {
        var local = day.atTime(start);
        Instant startsAt = local.atZone(around.zone()).toInstant();
        Instant endsAt = startsAt.plus(wanted.length());
        List<Busy> taken = taken(wanted, day, startsAt, endsAt);
        Optional<Room> room = room(wanted, hours, local, taken);
        Set<Obstacle> obstacles = onDay(wanted, hours, day);
        if (!startsAt.isAfter(around.now())) obstacles.add(Obstacle.PAST);
        if (timetable.isOnLeave(startsAt.atZone(around.zone()), wanted.length())) {
            obstacles.add(Obstacle.LEAVE);
        }
        if (isDoctorAmong(taken)) obstacles.add(Obstacle.TAKEN);
        if (room.isEmpty()) obstacles.add(Obstacle.NO_ROOM);
        if (wanted.unavailable().stream().anyMatch(each -> each.hits(day, start))) {
            obstacles.add(Obstacle.IMPOSSIBLE);
        }
        Room shown = room.orElseGet(() -> own(hours));
        return new Slot(timetable.doctor(), shown, local, startsAt, endsAt, obstacles);
    }

    private Set<Obstacle> onDay(Wanted wanted, Hours hours, LocalDate day) {
        var obstacles = EnumSet.noneOf(Obstacle.class);
        if (!hours.modes().contains(wanted.mode())) obstacles.add(Obstacle.OTHER_MODE);
        if (wanted.mode() == ONLINE && !wanted.isOnlineOn(day)) obstacles.add(Obstacle.NOT_ONLINE);
        if (around.office().holidays().contains(day)) obstacles.add(Obstacle.HOLIDAY);
        else if (!around.office().isOpenOn(day)) obstacles.add(Obstacle.CLOSED);
        if (day.isBefore(wanted.earliest())) obstacles.add(Obstacle.TOO_SOON);
        return obstacles;
    }

    private boolean isDoctorAmong(List<Busy> taken) {
        return taken.stream().anyMatch(each -> each.doctor().equals(timetable.doctor()));
    }

    /// The room of the hours, or the first other one that is fit and free.
    private Optional<Room> room(Wanted wanted, Hours hours, LocalDateTime start, List<Busy> taken) {
        var occupied = taken.stream().map(Busy::room).collect(Collectors.toSet());
        return Stream.concat(Stream.of(own(hours)), around.rooms().stream())
                .filter(room -> room.isFitFor(wanted.mode()))
                .filter(room -> !room.isClosed(start, wanted.length()))
                .filter(room -> !occupied.contains(room.id()))
                .findFirst();
    }

    private Room own(Hours hours) {
        return around.rooms().stream()
                .filter(room -> room.id().equals(hours.room()))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("hours in a room that is gone"));
    }

    private List<Busy> taken(Wanted wanted, LocalDate day, Instant start, Instant end) {
        return busyOn.getOrDefault(day, List.of()).stream()
                .filter(each -> each.meets(start, end))
                .filter(each -> !each.caseId().equals(wanted.caseId()))
                .toList();
    }
}
