package org.mitate.room;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.mitate.Clinic;
import org.mitate.OnlineDay;
import org.mitate.People;
import org.mitate.Situations;
import org.mitate.TestClock;
import org.mitate.billing.CardDay;
import org.mitate.billing.card.demo.DemoCard;
import org.mitate.cases.CaseFile;
import org.mitate.cases.Move;
import org.mitate.cases.Reason;
import org.mitate.cases.Transition;
import org.mitate.consultation.CheckIn.Identity;
import org.mitate.consultation.Consultations;
import org.mitate.consultation.Talk;
import org.mitate.consultation.TalkDesk;
import org.mitate.entrance.Visitor;
import org.mitate.room.identity.IdentityCheck;
import org.mitate.room.identity.IdentityCheck.DoctorPaper;
import org.mitate.room.identity.IdentityDesk;
import org.mitate.staff.StaffMember;
import org.springframework.beans.factory.annotation.Autowired;

/// The day of an online talk of Kazuko Miyazono, without pictures.
@Clinic
public abstract class OnlineTalk {

    @Autowired protected OnlineDay day;
    @Autowired protected CardDay cards;
    @Autowired protected People people;
    @Autowired protected Situations situations;
    @Autowired protected Consultations consultations;
    @Autowired protected TalkDesk talks;
    @Autowired protected IdentityDesk identities;
    @Autowired protected TestClock clock;

    protected StaffMember doctor;

    @BeforeEach
    void theDoctorIsHere() {
        doctor = day.doctor();
    }

    protected IdentityCheck seen() {
        return new IdentityCheck(
                Identity.MY_NUMBER_CARD,
                List.of(),
                Set.of(),
                DoctorPaper.HPKI_CARD,
                List.of("宮園 千晴（長女）"),
                List.of("宮園 千晴（長女）"),
                clock.instant(),
                doctor.name().written());
    }

    protected CaseFile identified() {
        CaseFile file = cards.today(doctor, DemoCard.VISA);
        people.as(
                doctor,
                () ->
                        identities.confirm(
                                file.id(), seen(), "", Move.following(Transition.IDENTIFY)));
        cards.answer();
        return situations.again(file);
    }

    protected CaseFile talking() {
        CaseFile file = identified();
        people.as(doctor, () -> talks.start(file.id(), UUID.randomUUID()));
        return situations.again(file);
    }

    protected void end(CaseFile file) {
        people.as(doctor, () -> talks.end(file.id(), Reason.NONE, UUID.randomUUID()));
    }

    protected Talk talk(CaseFile file) {
        return consultations.of(file.id()).orElseThrow();
    }

    protected Instant now() {
        return clock.instant();
    }

    protected static Visitor consultee(CaseFile file) {
        return new Visitor(UUID.randomUUID(), file.id(), Visitor.CONSULTEE);
    }
}
