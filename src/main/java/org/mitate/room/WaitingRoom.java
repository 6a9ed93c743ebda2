package org.mitate.room;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.mitate.cases.CaseId;
import org.mitate.entrance.Visitor;
import org.mitate.room.Passage.What;
import org.mitate.room.Seat.State;
import org.mitate.shared.Refusal;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// The front door of the room: who waits, and whom the doctor admits (rules.md §9).
///
/// Whoever calls has made sure that the doctor's presses come from the doctor of the case.
@Component
public class WaitingRoom {

    private final Seats seats;
    private final Passages passages;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    WaitingRoom(Seats seats, Passages passages, ApplicationEventPublisher events, Clock clock) {
        this.seats = seats;
        this.passages = passages;
        this.events = events;
        this.clock = clock;
    }

    public List<Seat> seats(CaseId id) {
        return seats.of(id, clock.instant());
    }

    public Optional<Seat> seat(CaseId id, int seat) {
        return seats.of(id, seat, clock.instant());
    }

    /// Everything that happened at the door of this room, in its order.
    public List<Passage> passages(CaseId id) {
        return passages.of(id);
    }

    /// Whether the talk rests because somebody unannounced was noticed.
    public boolean isHeld(CaseId id) {
        return passages.of(id).reversed().stream()
                .map(Passage::what)
                .filter(what -> what == What.HELD || what == What.CLEARED || what == What.CLOSED)
                .findFirst()
                .filter(What.HELD::equals)
                .isPresent();
    }

    /// Whoever sits there will not record (rules.md §9); without this word nobody takes a seat.
    @Transactional
    public void promise(CaseId id, int seat) {
        boolean first = seat(id, seat).map(Seat::promised).isEmpty();
        var start = seat == Visitor.DOCTOR ? State.ADMITTED : State.WAITING;
        seats.promise(id, seat, start, clock.instant());
        if (first) write(id, seat, What.PROMISED);
    }

    /// A page has opened its line.
    @Transactional
    public void sit(CaseId id, int number, UUID page, UUID line) {
        Seat seat = seat(id, number).orElseThrow(() -> Refusal.notNow("NOT_PROMISED"));
        if (seat.promised() == null) throw Refusal.notNow("NOT_PROMISED");
        Instant now = clock.instant();
        if (seat.state() == State.LEFT) {
            seats.set(id, number, number == Visitor.DOCTOR ? State.ADMITTED : State.WAITING, now);
        }
        if (seat.state() == State.LEFT || seat.page() == null) write(id, number, What.CAME);
        seats.sit(id, number, page, line, now);
        events.publishEvent(new SeatsChanged(id));
    }

    /// The line of a page is gone.
    ///
    /// @return whether it still had its seat
    @Transactional
    public boolean rise(CaseId id, UUID line) {
        boolean had = seats.rise(line);
        if (had) events.publishEvent(new SeatsChanged(id));
        return had;
    }

    public void confirm(Collection<UUID> lines) {
        seats.confirm(lines, clock.instant());
    }

    @Transactional
    public void admit(CaseId id, int seat) {
        move(id, seat, State.WAITING, State.ADMITTED, What.ADMITTED);
    }

    @Transactional
    public void sendBack(CaseId id, int seat) {
        move(id, seat, State.ADMITTED, State.WAITING, What.SENT_BACK);
    }

    @Transactional
    public void leave(CaseId id, int seat) {
        seat(id, seat)
                .filter(it -> it.state() != State.LEFT)
                .ifPresent(it -> move(id, seat, it.state(), State.LEFT, What.LEFT));
    }

    @Transactional
    public void hold(CaseId id) {
        if (isHeld(id)) return;
        write(id, Visitor.DOCTOR, What.HELD);
        events.publishEvent(new SeatsChanged(id));
    }

    @Transactional
    public void clear(CaseId id) {
        if (!isHeld(id)) return;
        write(id, Visitor.DOCTOR, What.CLEARED);
        events.publishEvent(new SeatsChanged(id));
    }

    /// The doctor closes the room: everybody is outside.
    @Transactional
    public void close(CaseId id) {
        Instant now = clock.instant();
        seats(id).stream()
                .filter(it -> it.state() != State.LEFT)
                .forEach(it -> seats.set(id, it.number(), State.LEFT, now));
        write(id, Visitor.DOCTOR, What.CLOSED);
        events.publishEvent(new SeatsChanged(id));
    }

    private void move(CaseId id, int number, State from, State to, What what) {
        Seat seat = seat(id, number).orElseThrow(() -> Refusal.notNow("NOBODY_THERE"));
        if (seat.state() != from) return;
        seats.set(id, number, to, clock.instant());
        write(id, number, what);
        events.publishEvent(new SeatsChanged(id));
    }

    private void write(CaseId id, int seat, What what) {
        passages.add(id, new Passage(seat, what, clock.instant()));
    }
}
