package org.mitate.billing;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.mitate.OnlineDay;
import org.mitate.People;
import org.mitate.TestClock;
import org.mitate.billing.card.CardPages;
import org.mitate.billing.card.Teller;
import org.mitate.billing.card.demo.DemoCard;
import org.mitate.billing.card.demo.DemoTill;
import org.mitate.cases.CaseFile;
import org.mitate.cases.CaseShelf;
import org.mitate.cases.Move;
import org.mitate.cases.Reason;
import org.mitate.cases.Transition;
import org.mitate.consultation.CheckIn.Identity;
import org.mitate.consultation.TalkDesk;
import org.mitate.room.identity.IdentityCheck;
import org.mitate.room.identity.IdentityCheck.DoctorPaper;
import org.mitate.room.identity.IdentityDesk;
import org.mitate.staff.StaffDirectory;
import org.mitate.staff.StaffMember;
import org.springframework.beans.factory.annotation.Autowired;

/// The day of an online talk with an invented card, told step by step.
public final class CardDay {

    @Autowired private OnlineDay online;
    @Autowired private People people;
    @Autowired private IdentityDesk identities;
    @Autowired private StaffDirectory directory;
    @Autowired private TalkDesk talks;
    @Autowired private CardPages pages;
    @Autowired private Teller teller;
    @Autowired private DemoTill till;
    @Autowired private CaseShelf shelf;
    @Autowired private TestClock clock;

    public CaseFile register(CaseFile file, DemoCard card) {
        finish(pages.registration(file, Locale.JAPANESE, "/visit/card/back"), card);
        pages.comeBack(file.id());
        return shelf.get(file.id());
    }

    /// Chooses a card on the page of the invented gateway.
    public boolean finish(String address, DemoCard card) {
        var page = till.page(address.substring("/demo-card/".length())).orElseThrow();
        return till.choose(page, card);
    }

    /// Ten minutes before the talk, with this card registered.
    public CaseFile today(StaffMember doctor, DemoCard card) {
        return register(online.today(doctor), card);
    }

    public CaseFile checkedIn(StaffMember doctor, DemoCard card) {
        return checkIn(today(doctor, card));
    }

    public CaseFile checkIn(CaseFile file) {
        people.as(
                directory.find(file.course().doctor()).orElseThrow(),
                () ->
                        identities.confirm(
                                file.id(), seen(), "", Move.following(Transition.IDENTIFY)));
        answer();
        return shelf.get(file.id());
    }

    private IdentityCheck seen() {
        return new IdentityCheck(
                Identity.DRIVING_LICENCE,
                List.of(),
                Set.of(),
                DoctorPaper.HPKI_CARD,
                List.of(),
                List.of(),
                clock.instant(),
                "城戸 眞一");
    }

    public void start(StaffMember doctor, CaseFile file) {
        people.as(doctor, () -> talks.start(file.id(), UUID.randomUUID()));
    }

    /// The talk lasted so long and is over; the gateway has answered.
    public CaseFile over(StaffMember doctor, DemoCard card, Duration length) {
        CaseFile file = checkedIn(doctor, card);
        start(doctor, file);
        return end(doctor, file, length);
    }

    public CaseFile end(StaffMember doctor, CaseFile file, Duration length) {
        clock.advance(length);
        people.as(doctor, () -> talks.end(file.id(), Reason.NONE, UUID.randomUUID()));
        answer();
        return shelf.get(file.id());
    }

    /// Asks the gateway until nothing more follows.
    public void answer() {
        int asked = teller.carryOut();
        while (asked > 0) asked = teller.carryOut();
    }
}
