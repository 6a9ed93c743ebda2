package org.mitate.scheduling.web;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.mitate.hospital.Department;
import org.mitate.hospital.Hospital;
import org.mitate.scheduling.Appointment;
import org.mitate.scheduling.Appointments;
import org.mitate.scheduling.calendar.Hours;
import org.mitate.scheduling.calendar.Room;
import org.mitate.scheduling.calendar.RoomId;
import org.mitate.scheduling.calendar.Rooms;
import org.mitate.scheduling.calendar.Timetable;
import org.mitate.scheduling.calendar.Timetables;
import org.mitate.scheduling.web.TimeBlock.Kind;
import org.mitate.staff.StaffMember;
import org.mitate.ui.Page;
import org.springframework.stereotype.Component;

/// Draws up a week: its days, and what each doctor has on them.
@Component
class WeekSheets {

    private final Timetables timetables;
    private final Appointments appointments;
    private final Rooms rooms;
    private final Hospital hospital;

    WeekSheets(Timetables timetables, Appointments appointments, Rooms rooms, Hospital hospital) {
        this.timetables = timetables;
        this.appointments = appointments;
        this.rooms = rooms;
        this.hospital = hospital;
    }

    CalendarWeek week(Page page, LocalDate day) {
        LocalDate sunday = CalendarWeek.sunday(day);
        return new CalendarWeek(
                sunday.datesUntil(sunday.plusWeeks(1)).map(date -> day(page, date)).toList());
    }

    private CalendarWeek.Day day(Page page, LocalDate date) {
        var office = hospital.calendarOn(date);
        String holiday = office.holidays().nameOf(date).orElse("");
        return new CalendarWeek.Day(
                date, date.equals(page.today()), holiday, office.isOpenOn(date));
    }

    List<DoctorWeek> of(Page page, CalendarWeek week, List<StaffMember> doctors) {
        List<Appointment> taken = appointments.between(week.first(), week.last());
        Map<RoomId, String> names =
                rooms.all().stream().collect(Collectors.toMap(Room::id, Room::name));
        return doctors.stream().map(doctor -> sheet(page, week, doctor, taken, names)).toList();
    }

    private DoctorWeek sheet(
            Page page,
            CalendarWeek week,
            StaffMember doctor,
            List<Appointment> taken,
            Map<RoomId, String> names) {
        Timetable timetable = timetables.of(doctor.id());
        var own = taken.stream().filter(each -> each.doctor().equals(doctor.id())).toList();
        var days =
                week.days().stream()
                        .map(day -> blocks(page, day.date(), timetable, own, names))
                        .toList();
        return new DoctorWeek(
                doctor.id().value().toString(),
                doctor.name().written(),
                departments(page, doctor),
                days);
    }

    private List<TimeBlock> blocks(
            Page page,
            LocalDate date,
            Timetable timetable,
            List<Appointment> taken,
            Map<RoomId, String> names) {
        var blocks = new ArrayList<TimeBlock>();
        for (Appointment each : taken) {
            if (local(each.startsAt()).toLocalDate().equals(date)) blocks.add(block(each));
        }
        var length = Duration.ofMinutes(hospital.profileOn(date).talk().maxMinutes());
        for (Hours hours : timetable.on(date)) {
            for (LocalTime start : hours.starts(length).toList()) {
                var from = date.atTime(start);
                var to = from.plus(length);
                if (blocks.stream().anyMatch(block -> block.meets(from, to))) continue;
                boolean over = from.isBefore(page.local(page.now()));
                boolean leave = timetable.isOnLeave(from.atZone(hospital.zone()), length);
                Kind kind = leave ? Kind.LEAVE : over ? Kind.OVER : Kind.FREE;
                String room = names.getOrDefault(hours.room(), "");
                blocks.add(new TimeBlock(from, to, kind, hours.modes(), room, "", hours.id()));
            }
        }
        return blocks.stream().sorted(Comparator.comparing(TimeBlock::start)).toList();
    }

    private TimeBlock block(Appointment appointment) {
        return new TimeBlock(
                local(appointment.startsAt()),
                local(appointment.endsAt()),
                appointment.status() == Appointment.Status.BOOKED ? Kind.BOOKED : Kind.HELD,
                Set.of(appointment.mode()),
                appointment.place().room(),
                appointment.number().printed(),
                null);
    }

    private LocalDateTime local(Instant instant) {
        return LocalDateTime.ofInstant(instant, hospital.zone());
    }

    private String departments(Page page, StaffMember doctor) {
        return hospital.departments().all().stream()
                .filter(department -> doctor.belongsTo(department.code().code()))
                .map(Department::name)
                .map(words -> words.in(page.locale()))
                .collect(Collectors.joining(page.text("scheduling.and")));
    }
}
