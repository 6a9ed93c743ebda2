package org.mitate.entrance;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.mitate.cases.CaseFile;
import org.mitate.cases.CaseId;
import org.mitate.cases.CaseShelf;
import org.mitate.scheduling.Appointment;
import org.mitate.scheduling.Appointments;
import org.mitate.shared.CaseNumber;
import org.mitate.shared.Ids;
import org.mitate.shared.Refusal;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Gives out the tickets to an online consultation and knows whom each lets in.
@Component
public class Entrance {

    /// A ticket outlives the day by this, so that somebody who was cut off at the end gets back in;
    /// ours.
    private static final Duration AFTER = Duration.ofHours(3);

    private static final SecureRandom RANDOM = new SecureRandom();

    private final Tickets tickets;
    private final Appointments appointments;
    private final CaseShelf shelf;
    private final Clock clock;

    Entrance(Tickets tickets, Appointments appointments, CaseShelf shelf, Clock clock) {
        this.tickets = tickets;
        this.appointments = appointments;
        this.shelf = shelf;
        this.clock = clock;
    }

    /// The consultee's ticket to the fixed date, made when it is first asked for.
    @Transactional
    public Ticket consultee(CaseFile file) {
        return of(file.id()).stream()
                .filter(ticket -> ticket.seat() == Visitor.CONSULTEE)
                .findFirst()
                .orElseGet(() -> issue(file, Visitor.CONSULTEE, file.consultee().written(), ""));
    }

    /// Every ticket of a case that opens something.
    public List<Ticket> of(CaseId id) {
        return tickets.of(id).stream().filter(it -> it.opensAt(clock.instant())).toList();
    }

    /// @param birth of whoever consults
    public Optional<Visitor> enter(CaseNumber key, String code, LocalDate birth) {
        return tickets.by(key)
                .filter(ticket -> ticket.opensAt(clock.instant()))
                .filter(ticket -> ticket.code().equals(code))
                .filter(ticket -> birth.equals(birthDate(shelf.get(ticket.caseId()))))
                .map(Ticket::visitor);
    }

    /// Whom a ticket lets in, as long as it opens anything.
    public Optional<Visitor> visitor(UUID ticket) {
        return tickets.of(ticket).filter(it -> it.opensAt(clock.instant())).map(Ticket::visitor);
    }

    @Transactional
    public Ticket issue(CaseFile file, int seat, String name, String relation) {
        Appointment fixed =
                appointments
                        .booked(file.id())
                        .orElseThrow(() -> Refusal.notNow("NO_ENTRANCE", file.number().printed()));
        Instant now = clock.instant();
        of(file.id()).stream()
                .filter(ticket -> ticket.seat() == seat)
                .forEach(ticket -> tickets.revoke(ticket.id(), now));
        var ticket =
                new Ticket(
                        Ids.next(clock),
                        file.id(),
                        seat,
                        name,
                        relation,
                        CaseNumber.draw(),
                        "%06d".formatted(RANDOM.nextInt(1_000_000)),
                        fixed.endsAt().plus(AFTER),
                        false);
        tickets.add(ticket, now);
        return ticket;
    }

    @Transactional
    public void revoke(Ticket ticket) {
        tickets.revoke(ticket.id(), clock.instant());
    }

    private static LocalDate birthDate(CaseFile file) {
        var consultee = file.application().consultee();
        return consultee.isPatient() || consultee.birthDate() == null
                ? file.application().patient().birthDate()
                : consultee.birthDate();
    }
}
