package org.mitate.entrance;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.mitate.cases.CaseDesk;
import org.mitate.cases.CaseFile;
import org.mitate.cases.CaseId;
import org.mitate.cases.Note;
import org.mitate.cases.Stage;
import org.mitate.entrance.Attending.Kind;
import org.mitate.hospital.Hospital;
import org.mitate.shared.Ids;
import org.mitate.shared.Refusal;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Everyone who will be present beside the consultee, declared beforehand (rules.md §9): first as
/// the application says, then as the consultee or the secretariat changes it.
@Component
public class Company {

    private static final List<Integer> GUEST_SEATS = List.of(2, 3);

    private final Persons persons;
    private final CaseDesk desk;
    private final Hospital hospital;
    private final Clock clock;

    Company(Persons persons, CaseDesk desk, Hospital hospital, Clock clock) {
        this.persons = persons;
        this.desk = desk;
        this.hospital = hospital;
        this.clock = clock;
    }

    /// Somebody to be declared.
    ///
    /// @param decision why more than usual may come, as the secretariat decides; empty from outside
    public record Newcomer(
            String name, String relation, Kind kind, boolean elsewhere, String decision) {}

    public List<Attending> of(CaseFile file) {
        return persons.isOwn(file.id()) ? persons.of(file.id()) : ofApplication(file);
    }

    /// When the consultee last said that the list is whole.
    public Optional<Instant> declared(CaseId id) {
        return persons.declared(id);
    }

    /// How many may attend without a decision, the consultee included (rules.md R08).
    public int most() {
        return hospital.profile().consultees().maxAttendees();
    }

    /// Whether one more needs the secretariat's decision.
    public boolean isFull(CaseFile file, Kind kind) {
        long counted = of(file).stream().filter(it -> it.kind().counts()).count();
        return kind.counts() && 1 + counted + 1 > most();
    }

    /// Whether somebody may still join from elsewhere.
    public boolean hasSeat(CaseFile file) {
        return of(file).stream().filter(Attending::isElsewhere).count() < GUEST_SEATS.size();
    }

    /// Whether the consultee may still change the list; from then on the doctor is asked.
    public boolean isOpen(CaseFile file) {
        return file.stage() == Stage.BOOKED;
    }

    /// @throws Refusal where one more needs a decision, or no seat is left
    @Transactional
    public Attending add(CaseId id, Newcomer newcomer) {
        CaseFile file = desk.hold(id);
        if (isFull(file, newcomer.kind()) && newcomer.decision().isBlank()) {
            throw Refusal.notSo("TOO_MANY_PRESENT", most());
        }
        keepOwn(file);
        Integer seat = newcomer.elsewhere() ? freeSeat(id) : null;
        var person =
                new Attending(
                        Ids.next(clock),
                        newcomer.name(),
                        newcomer.relation(),
                        newcomer.kind(),
                        seat,
                        newcomer.decision(),
                        clock.instant());
        persons.add(id, person);
        desk.note(id, Note.of("PRESENT_ADDED", text(person)));
        return person;
    }

    @Transactional
    public Optional<Attending> remove(CaseId id, UUID person) {
        CaseFile file = desk.hold(id);
        keepOwn(file);
        var gone = persons.of(id).stream().filter(it -> it.id().equals(person)).findFirst();
        gone.ifPresent(
                it -> {
                    persons.remove(person, clock.instant());
                    desk.note(id, Note.of("PRESENT_REMOVED", text(it)));
                });
        return gone;
    }

    /// The consultee says that nobody else will be there.
    @Transactional
    public void declare(CaseId id) {
        CaseFile file = desk.hold(id);
        keepOwn(file);
        persons.declare(id, clock.instant());
        desk.note(id, Note.of("PRESENT_DECLARED", String.valueOf(1 + of(file).size())));
    }

    private void keepOwn(CaseFile file) {
        if (!persons.isOwn(file.id())) {
            ofApplication(file).forEach(person -> persons.add(file.id(), person));
        }
    }

    private int freeSeat(CaseId id) {
        List<Integer> taken = persons.of(id).stream().map(Attending::seat).toList();
        return GUEST_SEATS.stream()
                .filter(seat -> !taken.contains(seat))
                .findFirst()
                .orElseThrow(() -> Refusal.notSo("NO_SEAT"));
    }

    private List<Attending> ofApplication(CaseFile file) {
        var attendees = file.application().consultee().attendees();
        return IntStream.range(0, attendees.size())
                .mapToObj(
                        place ->
                                new Attending(
                                        new UUID(
                                                file.id().value().getMostSignificantBits(),
                                                file.id().value().getLeastSignificantBits()
                                                        + place
                                                        + 1),
                                        attendees.get(place).name(),
                                        attendees.get(place).relation(),
                                        Kind.FAMILY,
                                        null,
                                        "",
                                        file.arrival().receiptAt()))
                .toList();
    }

    /// The journal says what kind of person, never who.
    private static String text(Attending person) {
        return "entrance.kind." + person.kind().name();
    }
}
