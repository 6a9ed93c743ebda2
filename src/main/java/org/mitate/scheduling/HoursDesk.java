package org.mitate.scheduling;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.mitate.hospital.Hospital;
import org.mitate.scheduling.calendar.Hours;
import org.mitate.scheduling.calendar.Timetable;
import org.mitate.scheduling.calendar.Timetables;
import org.mitate.shared.Ids;
import org.mitate.shared.Refusal;
import org.mitate.staff.StaffId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Where a doctor's hours are entered, changed and ended; what is fixed in them stays fixed.
@Component
public class HoursDesk {

    private final Timetables timetables;
    private final Appointments appointments;
    private final CalendarBooks books;
    private final Hospital hospital;
    private final Clock clock;

    HoursDesk(
            Timetables timetables,
            Appointments appointments,
            CalendarBooks books,
            Hospital hospital,
            Clock clock) {
        this.timetables = timetables;
        this.appointments = appointments;
        this.books = books;
        this.hospital = hospital;
        this.clock = clock;
    }

    /// Whether the acting member may change the doctor's calendar.
    public boolean mayChange(StaffId doctor) {
        return books.mayChange(doctor);
    }

    @Transactional
    public void add(StaffId doctor, Hours hours) {
        books.write(doctor, "HOURS_ADDED", said(hours));
        refuseTwice(doctor, hours);
        timetables.add(doctor, hours);
    }

    /// Changes hours from the first day of the new ones on; the old ones end the day before.
    @Transactional
    public void change(StaffId doctor, UUID old, Hours instead) {
        books.write(doctor, "HOURS_CHANGED", said(instead));
        existing(doctor, old);
        timetables.end(doctor, old, instead.validFrom().minusDays(1));
        refuseTwice(doctor, instead);
        timetables.add(doctor, instead);
    }

    /// Lets weekly hours not be held on one day, or holds them otherwise on it.
    ///
    /// @param instead hours of that day only
    @Transactional
    public void except(StaffId doctor, UUID weekly, LocalDate day, Optional<Hours> instead) {
        books.write(doctor, "HOURS_EXCEPTED", day + instead.map(it -> " " + said(it)).orElse(""));
        Hours hours = existing(doctor, weekly);
        if (!hours.isOn(day)) throw Refusal.notSo("NOT_ON_THAT_DAY");
        timetables.end(doctor, weekly, day.minusDays(1));
        hours.after(day, Ids.next(clock)).ifPresent(rest -> timetables.add(doctor, rest));
        instead.ifPresent(
                once -> {
                    refuseTwice(doctor, once);
                    timetables.add(doctor, once);
                });
    }

    /// Ends hours with a day.
    @Transactional
    public void end(StaffId doctor, UUID hours, LocalDate lastDay) {
        books.write(doctor, "HOURS_ENDED", lastDay.toString());
        timetables.end(doctor, hours, lastDay);
    }

    /// Fixed appointments that are held outside of all hours, as after these were changed.
    public List<Appointment> outside(StaffId doctor) {
        Timetable timetable = timetables.of(doctor);
        return appointments.toCome(doctor).stream()
                .filter(
                        each ->
                                timetable.isOutside(
                                        each.startsAt().atZone(hospital.zone()), each.length()))
                .toList();
    }

    private Hours existing(StaffId doctor, UUID id) {
        return timetables.of(doctor).find(id).orElseThrow(() -> Refusal.notFound("NO_SUCH_HOURS"));
    }

    private void refuseTwice(StaffId doctor, Hours hours) {
        if (timetables.of(doctor).hours().stream().anyMatch(hours::meets)) {
            throw Refusal.notNow("HOURS_MEET", said(hours));
        }
    }

    private static String said(Hours hours) {
        return hours.weekday() + " " + hours.opens() + "-" + hours.closes();
    }
}
