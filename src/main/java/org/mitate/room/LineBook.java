package org.mitate.room;

import java.time.Instant;
import java.util.List;
import org.mitate.cases.CaseDesk;
import org.mitate.cases.CaseId;
import org.mitate.cases.Reason;
import org.mitate.consultation.Deductions;
import org.mitate.consultation.TalkEnding;
import org.mitate.entrance.Visitor;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// The book of the lines: whose was cut and why, and how the browsers were connected. What hospital
/// or system cut is taken off the time that is paid (rules.md §6).
@Component
public class LineBook {

    /// Whose fault an interruption is.
    public enum Cause {
        SYSTEM,
        HOSPITAL,
        CONSULTEE,
        UNKNOWN
    }

    /// How a browser was connected, in its own words; the lengths are cut.
    ///
    /// @param relayed through the hospital's relay instead of directly
    /// @param video name of the codec, as `VP8`
    /// @param browser family only, as `Firefox`
    public record Connection(
            boolean relayed, String video, String audio, String cipher, String browser) {}

    /// How a seat was connected from then on.
    public record Connected(int seat, Instant at, Connection connection) {}

    private final Interruptions interruptions;
    private final Connections connections;
    private final Telephone telephone;
    private final Deductions deductions;
    private final CaseDesk desk;

    LineBook(
            Interruptions interruptions,
            Connections connections,
            Telephone telephone,
            Deductions deductions,
            CaseDesk desk) {
        this.interruptions = interruptions;
        this.connections = connections;
        this.telephone = telephone;
        this.deductions = deductions;
        this.desk = desk;
    }

    /// A line was cut. One that is cut already stays as it was written first; while people talk by
    /// telephone it does not matter.
    @Transactional
    public void lost(CaseId id, int seat, Instant at, Cause cause) {
        desk.hold(id);
        if (telephone.isOn(id)) return;
        interruptions.open(id, seat, at, blamed(seat, cause));
    }

    /// The line of this seat is there again; one that was never lost is not written.
    @Transactional
    public void back(CaseId id, int seat, Instant at) {
        desk.hold(id);
        interruptions.close(id, seat, at).ifPresent(this::deduct);
    }

    /// The program itself was away from all rooms.
    @Transactional
    public void away(CaseId id, Instant from, Instant to) {
        desk.hold(id);
        deduct(interruptions.add(id, Interruption.EVERYBODY, from, to, Cause.SYSTEM));
    }

    @Transactional
    public void connected(CaseId id, int seat, Instant at, Connection connection) {
        connections.add(id, seat, at, connection);
    }

    /// What is still cut when the talk ends, ends with it.
    @EventListener
    void close(TalkEnding ending) {
        closeAll(ending.caseId(), ending.at());
    }

    void closeAll(CaseId id, Instant at) {
        open(id).forEach(cut -> interruptions.close(id, cut.seat(), at).ifPresent(this::deduct));
    }

    /// Every line that was cut, the first first.
    public List<Interruption> of(CaseId id) {
        return interruptions.of(id);
    }

    /// How the browsers were connected, the first first.
    public List<Connected> connections(CaseId id) {
        return connections.of(id);
    }

    private List<Interruption> open(CaseId id) {
        return of(id).stream().filter(Interruption::isOpen).toList();
    }

    /// A line of the doctor that nobody can explain is the hospital's to answer for `[D]`.
    private static Cause blamed(int seat, Cause cause) {
        return cause == Cause.UNKNOWN && seat == Visitor.DOCTOR ? Cause.HOSPITAL : cause;
    }

    private void deduct(Interruption cut) {
        if (!cut.isDeducted()) return;
        deductions.deduct(
                cut.caseId(), cut.from(), cut.ended().orElseThrow(), Reason.of(cut.cause().name()));
    }
}
