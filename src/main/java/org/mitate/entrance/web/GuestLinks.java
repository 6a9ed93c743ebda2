package org.mitate.entrance.web;

import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.mitate.cases.CaseFile;
import org.mitate.entrance.Attending;
import org.mitate.entrance.Company;
import org.mitate.entrance.Entrance;
import org.mitate.entrance.Links;
import org.mitate.entrance.Ticket;
import org.mitate.entrance.web.PeopleView.Link;
import org.springframework.stereotype.Component;

/// The links of those who join from elsewhere, for the consultee to pass on.
@Component
class GuestLinks {

    private final Company company;
    private final Entrance entrance;
    private final Links links;

    GuestLinks(Company company, Entrance entrance, Links links) {
        this.company = company;
        this.entrance = entrance;
        this.links = links;
    }

    /// Family only: an interpreter or a colleague gets the link from the hospital.
    Map<UUID, Link> of(CaseFile file) {
        Map<Integer, Ticket> tickets =
                entrance.of(file.id()).stream()
                        .collect(Collectors.toMap(Ticket::seat, ticket -> ticket));
        return company.of(file).stream()
                .filter(person -> person.kind() == Attending.Kind.FAMILY)
                .filter(person -> person.isElsewhere() && tickets.containsKey(person.seat()))
                .collect(
                        Collectors.toMap(
                                Attending::id,
                                person ->
                                        link(Objects.requireNonNull(tickets.get(person.seat())))));
    }

    private Link link(Ticket ticket) {
        return new Link(links.to(ticket), ticket.code());
    }
}
