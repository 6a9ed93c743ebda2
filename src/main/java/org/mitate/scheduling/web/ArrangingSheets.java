package org.mitate.scheduling.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.mitate.cases.CaseFile;
import org.mitate.hospital.Department;
import org.mitate.hospital.Hospital;
import org.mitate.hospital.terms.Mode;
import org.mitate.scheduling.Appointment;
import org.mitate.scheduling.Appointments;
import org.mitate.scheduling.Calendar;
import org.mitate.scheduling.DatesPolicy;
import org.mitate.scheduling.calendar.CalendarDay;
import org.mitate.scheduling.calendar.Proposals;
import org.mitate.staff.StaffDirectory;
import org.mitate.staff.StaffMember;
import org.mitate.ui.Form;
import org.mitate.ui.Page;
import org.springframework.stereotype.Component;

/// Draws up the page on which a date is found.
@Component
class ArrangingSheets {

    /// Weeks of the calendar on one page; the proposals look as far.
    private static final int WEEKS = 6;

    private final Calendar calendar;
    private final Appointments appointments;
    private final DatesPolicy dates;
    private final StaffDirectory directory;
    private final Hospital hospital;

    ArrangingSheets(
            Calendar calendar,
            Appointments appointments,
            DatesPolicy dates,
            StaffDirectory directory,
            Hospital hospital) {
        this.calendar = calendar;
        this.appointments = appointments;
        this.dates = dates;
        this.directory = directory;
        this.hospital = hospital;
    }

    ArrangingView of(Page page, Form form, CaseFile file) {
        Choice choice = Choice.of(file, form);
        LocalDate first = CalendarWeek.sunday(CalendarWeek.read(form.value("from"), page.today()));
        LocalDate last = first.plusWeeks(WEEKS).minusDays(1);
        List<CalendarDay> days = calendar.days(choice.search(file), first, last);
        List<Appointment> offers = appointments.offers(file.id());
        int most = Math.max(0, hospital.profile().procedure().maxOffers() - offers.size());
        return new ArrangingView(
                file,
                choice.doctor().value().toString(),
                doctors(file),
                choice.mode(),
                modes(file),
                new ArrangingView.Dates(
                        dates.leeway(file),
                        dates.isSettled(file),
                        dates.decision(file).orElse(null)),
                offers,
                Proposals.best(without(offers, days), most, file.course().priority()),
                weeks(days),
                untils(page),
                most);
    }

    /// What is offered already is not proposed again.
    private List<CalendarDay> without(List<Appointment> offers, List<CalendarDay> days) {
        var starts = offers.stream().map(Appointment::startsAt).toList();
        return days.stream()
                .map(
                        day ->
                                new CalendarDay(
                                        day.date(),
                                        day.slots().stream()
                                                .filter(slot -> !starts.contains(slot.startsAt()))
                                                .toList()))
                .toList();
    }

    private static List<List<CalendarDay>> weeks(List<CalendarDay> days) {
        var weeks = new ArrayList<List<CalendarDay>>();
        for (int i = 0; i < days.size(); i += 7) weeks.add(days.subList(i, i + 7));
        return weeks;
    }

    private Map<String, String> doctors(CaseFile file) {
        var names = new LinkedHashMap<String, String>();
        Stream.concat(
                        directory.consultingDoctors(file.department().code()).stream(),
                        assigned(file))
                .forEach(each -> names.put(each.id().value().toString(), each.name().written()));
        return names;
    }

    private Stream<StaffMember> assigned(CaseFile file) {
        return Stream.ofNullable(file.course().doctor())
                .flatMap(doctor -> directory.find(doctor).stream());
    }

    private List<Mode> modes(CaseFile file) {
        boolean online =
                hospital.departments()
                        .find(file.department())
                        .filter(each -> each.online() == Department.Online.ACTIVE)
                        .isPresent();
        return online ? List.of(Mode.values()) : List.of(Mode.IN_PERSON);
    }

    /// The ends of this office day and the next three, so that an offer ends while somebody is
    /// there.
    private List<Instant> untils(Page page) {
        var office = hospital.calendar();
        return page.today()
                .datesUntil(page.today().plusDays(30))
                .filter(office::isOpenOn)
                .map(day -> day.atTime(office.hours().closes()).atZone(hospital.zone()).toInstant())
                .filter(page.now()::isBefore)
                .limit(4)
                .toList();
    }
}
