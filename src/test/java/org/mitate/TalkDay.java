package org.mitate;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.mitate.cases.CaseFile;
import org.mitate.cases.Move;
import org.mitate.cases.Reason;
import org.mitate.cases.Transition;
import org.mitate.consultation.CheckIn;
import org.mitate.consultation.CheckIn.Identity;
import org.mitate.consultation.CheckInDesk;
import org.mitate.consultation.TalkDesk;
import org.mitate.hospital.Hospital;
import org.mitate.staff.StaffMember;
import org.springframework.beans.factory.annotation.Autowired;

/// The day of a talk for tests: a case of one's own doctor, checked in, talked, over.
public final class TalkDay {

    @Autowired private Schedules schedules;
    @Autowired private Situations situations;
    @Autowired private People people;
    @Autowired private CheckInDesk checkIns;
    @Autowired private TalkDesk talks;
    @Autowired private Hospital hospital;
    @Autowired private TestClock clock;

    public CaseFile checkedIn(StaffMember doctor) {
        CaseFile file = booked(doctor);
        StaffMember secretary = people.secretary();
        people.as(
                secretary,
                () -> checkIns.checkIn(file.id(), seen(), Move.following(Transition.CHECK_IN)));
        return situations.again(file);
    }

    /// Booked, and the day has come.
    public CaseFile booked(StaffMember doctor) {
        CaseFile file = schedules.booked(doctor);
        clock.set(Schedules.TALK.atZone(hospital.zone()).toInstant());
        return file;
    }

    public CaseFile talking(StaffMember doctor) {
        CaseFile file = checkedIn(doctor);
        people.as(doctor, () -> talks.start(file.id(), UUID.randomUUID()));
        return situations.again(file);
    }

    /// The talk lasted so long and is over.
    public CaseFile over(StaffMember doctor, Duration length) {
        CaseFile file = talking(doctor);
        clock.advance(length);
        return end(doctor, file);
    }

    public CaseFile end(StaffMember doctor, CaseFile file) {
        people.as(doctor, () -> talks.end(file.id(), Reason.NONE, UUID.randomUUID()));
        return situations.again(file);
    }

    public CheckIn seen() {
        return new CheckIn(
                Identity.DRIVING_LICENCE, List.of(), "", false, clock.instant(), "野々村 景子");
    }
}
