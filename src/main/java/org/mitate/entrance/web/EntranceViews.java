package org.mitate.entrance.web;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mitate.cases.CaseFile;
import org.mitate.entrance.Attending;
import org.mitate.entrance.Company;
import org.mitate.entrance.Entrance;
import org.mitate.entrance.Links;
import org.mitate.entrance.Ticket;
import org.mitate.entrance.Trials;
import org.mitate.entrance.Visitor;
import org.mitate.entrance.web.EntranceView.Seat;
import org.mitate.hospital.Hospital;
import org.mitate.scheduling.Appointment;
import org.mitate.staff.Role;
import org.mitate.ui.Page;
import org.springframework.stereotype.Component;

/// Gathers who has a way into the online room, and whether their devices were tried.
@Component
class EntranceViews {

    private final Entrance entrance;
    private final Company company;
    private final Trials trials;
    private final Links links;
    private final Hospital hospital;

    EntranceViews(
            Entrance entrance, Company company, Trials trials, Links links, Hospital hospital) {
        this.entrance = entrance;
        this.company = company;
        this.trials = trials;
        this.links = links;
        this.hospital = hospital;
    }

    EntranceView of(Page page, CaseFile file) {
        @Nullable Instant start = entrance.date(file.id()).map(Appointment::startsAt).orElse(null);
        List<Attending> others = company.of(file);
        return new EntranceView(
                file,
                start,
                seats(file, others),
                others,
                company.declared(file.id()).isPresent(),
                company.most(),
                start == null
                        ? -1
                        : ChronoUnit.DAYS.between(page.today(), page.local(start).toLocalDate()),
                hospital.profile().online().elsewhere().isEmpty(),
                page.viewer().filter(it -> it.is(Role.Names.SECRETARIAT)).isPresent());
    }

    private List<Seat> seats(CaseFile file, List<Attending> others) {
        List<Ticket> tickets = entrance.of(file.id());
        var seats = new ArrayList<Seat>();
        seats.add(seat(Visitor.CONSULTEE, file.consultee().written(), tickets));
        for (Attending person : others) {
            Integer number = person.seat();
            if (number != null) seats.add(seat(number, person.name(), tickets));
        }
        return seats;
    }

    private Seat seat(int number, String name, List<Ticket> tickets) {
        return tickets.stream()
                .filter(ticket -> ticket.seat() == number)
                .findFirst()
                .map(
                        ticket ->
                                new Seat(
                                        number,
                                        name,
                                        ticket,
                                        links.to(ticket),
                                        trials.of(ticket.id()).orElse(null)))
                .orElseGet(() -> new Seat(number, name, null, "", null));
    }
}
