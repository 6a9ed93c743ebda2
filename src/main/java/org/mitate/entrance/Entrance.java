package org.mitate.entrance;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.mitate.cases.CaseDesk;
import org.mitate.cases.CaseFile;
import org.mitate.cases.CaseId;
import org.mitate.cases.CaseShelf;
import org.mitate.cases.Note;
import org.mitate.entrance.Company.Newcomer;
import org.mitate.hospital.terms.Mode;
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
    private final Company company;
    private final CaseShelf shelf;
    private final CaseDesk desk;
    private final Clock clock;

    Entrance(
            Tickets tickets,
            Appointments appointments,
            Company company,
            CaseShelf shelf,
            CaseDesk desk,
            Clock clock) {
        this.tickets = tickets;
        this.appointments = appointments;
        this.company = company;
        this.shelf = shelf;
        this.desk = desk;
        this.clock = clock;
    }

    /// The fixed date of an online consultation; empty where there is none.
    public Optional<Appointment> date(CaseId id) {
        return appointments.booked(id).filter(fixed -> fixed.mode() == Mode.ONLINE);
    }

    /// The consultee's ticket to the fixed date, made when it is first asked for.
    @Transactional
    public Ticket consultee(CaseFile file) {
        return of(file.id()).stream()
                .filter(ticket -> ticket.seat() == Visitor.CONSULTEE)
                .findFirst()
                .orElseGet(() -> issue(file, Visitor.CONSULTEE, file.consultee().written(), ""));
    }

    /// Declares somebody; whoever joins from elsewhere gets a ticket at once.
    @Transactional
    public void invite(CaseFile file, Newcomer newcomer) {
        Attending person = company.add(file.id(), newcomer);
        if (person.seat() != null) issue(file, person.seat(), person.name(), person.relation());
    }

    /// Takes somebody off the list, and with them their ticket.
    @Transactional
    public void uninvite(CaseId id, UUID person) {
        company.remove(id, person)
                .map(Attending::seat)
                .ifPresent(
                        seat ->
                                of(id).stream()
                                        .filter(ticket -> ticket.seat() == seat)
                                        .forEach(this::revoke));
    }

    /// Everyone who is declared beside the consultee, at the same device or elsewhere.
    public List<Attending> declared(CaseId id) {
        return company.of(shelf.get(id));
    }

    /// Every ticket of a case that opens something.
    public List<Ticket> of(CaseId id) {
        return tickets.of(id).stream().filter(it -> it.opensAt(clock.instant())).toList();
    }

    /// Lets somebody in, and writes it down.
    ///
    /// @param birth of whoever consults, for guests too
    @Transactional
    public Optional<Visitor> enter(CaseNumber key, String code, LocalDate birth) {
        Optional<Ticket> right =
                tickets.by(key)
                        .filter(ticket -> ticket.opensAt(clock.instant()))
                        .filter(ticket -> ticket.code().equals(code))
                        .filter(ticket -> mayEnter(shelf.get(ticket.caseId()), birth));
        right.ifPresent(ticket -> note(ticket, "ENTRANCE_OPENED"));
        return right.map(Ticket::visitor);
    }

    /// After a death nothing is shown any more (rules.md EX06).
    private static boolean mayEnter(CaseFile file, LocalDate birth) {
        return !file.isDead() && birthDate(file).filter(birth::equals).isPresent();
    }

    /// Whom a ticket lets in, as long as it opens anything.
    public Optional<Visitor> visitor(UUID ticket) {
        return tickets.of(ticket).filter(it -> it.opensAt(clock.instant())).map(Ticket::visitor);
    }

    public Optional<Ticket> ticket(Visitor visitor) {
        return tickets.of(visitor.ticket()).filter(it -> it.opensAt(clock.instant()));
    }

    /// When the waiting room is open for a ticket; empty where the date was taken back.
    public Optional<VisitHours> hours(Ticket ticket) {
        return date(ticket.caseId()).map(fixed -> VisitHours.of(fixed.startsAt(), ticket));
    }

    /// A new link and code for a seat; those before open nothing any more.
    @Transactional
    public Ticket issue(CaseFile file, int seat, String name, String relation) {
        Appointment fixed =
                date(file.id())
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
        note(ticket, "ENTRANCE_MADE");
        return ticket;
    }

    @Transactional
    public void revoke(Ticket ticket) {
        tickets.revoke(ticket.id(), clock.instant());
        note(ticket, "ENTRANCE_SHUT");
    }

    private void note(Ticket ticket, String code) {
        desk.note(ticket.caseId(), Note.of(code, "entrance.seat." + ticket.seat()));
    }

    /// Of whoever consults: what the door asks beside link and code.
    public static Optional<LocalDate> birthDate(CaseFile file) {
        var consultee = file.application().consultee();
        return Optional.ofNullable(consultee.birthDate())
                .filter(own -> !consultee.isPatient())
                .or(() -> Optional.ofNullable(file.application().patient().birthDate()));
    }
}
