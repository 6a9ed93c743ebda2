package org.mitate.scheduling;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import org.mitate.cases.CaseDesk;
import org.mitate.cases.CaseFile;
import org.mitate.cases.CaseId;
import org.mitate.cases.Expectation;
import org.mitate.cases.Expectation.Party;
import org.mitate.cases.Note;
import org.mitate.cases.Stage;
import org.mitate.hospital.Hospital;
import org.mitate.hospital.terms.Mode;
import org.mitate.scheduling.calendar.Slot;
import org.mitate.shared.Ids;
import org.mitate.shared.Refusal;
import org.mitate.staff.StaffId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Where times are kept free for an applicant who still thinks about them.
@Component
public class OfferDesk {

    /// The small tag on the board of a case with offers.
    static final String HELD = "HELD";

    private final CaseDesk desk;
    private final SlotLocks locks;
    private final AppointmentRows rows;
    private final Appointments appointments;
    private final Clearance clearance;
    private final Hospital hospital;
    private final Clock clock;

    OfferDesk(
            CaseDesk desk,
            SlotLocks locks,
            AppointmentRows rows,
            Appointments appointments,
            Clearance clearance,
            Hospital hospital,
            Clock clock) {
        this.desk = desk;
        this.locks = locks;
        this.rows = rows;
        this.appointments = appointments;
        this.clearance = clearance;
        this.hospital = hospital;
        this.clock = clock;
    }

    /// Times to keep free at one doctor's until an instant.
    public record Offer(StaffId doctor, List<LocalDateTime> starts, Mode mode, Instant until) {}

    /// Keeps the times free, beside those that are kept already.
    ///
    /// @throws Refusal `SLOT_TAKEN` (409) when somebody else was faster, `TOO_MANY_OFFERS`
    public void hold(CaseId id, Offer offer, UUID requestKey) {
        locks.inTurn(
                () -> {
                    holdLocked(id, offer, requestKey);
                    return id;
                });
    }

    private void holdLocked(CaseId id, Offer offer, UUID requestKey) {
        CaseFile file = desk.hold(id);
        if (desk.isDone(requestKey)) return;
        check(file, offer);
        var search = new Calendar.Search(file, offer.doctor(), offer.mode());
        for (Slot slot : locks.take(search, offer.starts())) {
            if (slot.needsReason()) throw Refusal.notSo("EXCEPTION_NEEDS_REASON");
            Terms terms = clearance.terms(file, offer.mode(), slot.start().toLocalDate());
            var made = new AppointmentRows.Made(clock.instant(), offer.until());
            rows.addOffer(Ids.next(clock), file, slot, offer.mode(), terms, made);
        }
        desk.note(id, Note.of("OFFERED", said(offer)).once(requestKey));
        desk.flag(id, HELD, true);
        desk.expect(id, new Expectation(Party.APPLICANT, "ANSWER_OFFERS", offer.until()));
    }

    /// Gives an offer back; without any left the secretariat looks for dates again.
    @Transactional
    public void takeBack(CaseId id, AppointmentId offer) {
        desk.hold(id);
        rows.dropOffer(offer, id, "TAKEN_BACK");
        if (!appointments.offers(id).isEmpty()) return;
        desk.flag(id, HELD, false);
        var due = hospital.calendar().nextOpening(clock.instant()).toInstant();
        desk.expect(id, new Expectation(Party.SECRETARIAT, "FIND_DATE", due));
    }

    private void check(CaseFile file, Offer offer) {
        if (file.stage() != Stage.SCHEDULING) {
            throw Refusal.notNow("NOT_NOW", file.number().printed());
        }
        if (!offer.until().isAfter(clock.instant())) throw Refusal.notSo("OFFER_ENDS_BEFORE");
        int most = hospital.profile().procedure().maxOffers();
        if (appointments.offers(file.id()).size() + offer.starts().size() > most) {
            throw Refusal.notSo("TOO_MANY_OFFERS", most);
        }
    }

    private static String said(Offer offer) {
        return String.join(
                "、",
                offer.starts().stream()
                        .sorted()
                        .map(start -> start.toLocalDate() + " " + start.toLocalTime())
                        .toList());
    }
}
