package org.mitate;

import java.util.List;
import org.mitate.cases.CaseFile;
import org.mitate.cases.application.Application;
import org.mitate.cases.application.Consultee;
import org.mitate.cases.application.Consultee.Attendee;
import org.mitate.cases.application.Wish;
import org.mitate.hospital.Hospital;
import org.mitate.hospital.terms.DepartmentCode;
import org.mitate.hospital.terms.Mode;
import org.mitate.hospital.terms.Relation;
import org.mitate.shared.PersonName;
import org.mitate.staff.StaffMember;
import org.springframework.beans.factory.annotation.Autowired;

/// Online consultations for tests: Kazuko Miyazono, born on 3 August 1951, talks to a psychiatrist
/// from her kitchen; her daughter Chiharu sits beside her.
public final class OnlineDay {

    public static final DepartmentCode DEPARTMENT = new DepartmentCode("PSYCHIATRY");
    public static final String BIRTH = "昭和26年8月3日";

    @Autowired private People people;
    @Autowired private Schedules schedules;
    @Autowired private Situations situations;
    @Autowired private Hospital hospital;
    @Autowired private TestClock clock;

    public StaffMember doctor() {
        return schedules.withHours(people.consultant(DEPARTMENT.code()));
    }

    /// Fixed to [Schedules#TALK], three weeks from now.
    public CaseFile booked(StaffMember doctor) {
        return booked(doctor, application(new Attendee("宮園 千晴", "長女")));
    }

    public CaseFile booked(StaffMember doctor, Application application) {
        CaseFile file = situations.schedulingFor(application, doctor);
        return schedules.book(file, doctor, Schedules.TALK);
    }

    /// Booked, and it is ten minutes before the talk.
    public CaseFile today(StaffMember doctor) {
        CaseFile file = booked(doctor);
        clock.set(Schedules.TALK.minusMinutes(10).atZone(hospital.zone()).toInstant());
        return file;
    }

    public static Application application(Attendee... attendees) {
        return Applications.self()
                .with(new Wish(DEPARTMENT, Mode.ONLINE, "", "ja", true))
                .with(herself(attendees));
    }

    private static Consultee herself(Attendee... attendees) {
        return new Consultee(
                Relation.SELF,
                PersonName.NONE,
                null,
                "090-0000-4417",
                "",
                "kazuko@example.jp",
                null,
                null,
                "",
                null,
                List.of(attendees));
    }
}
