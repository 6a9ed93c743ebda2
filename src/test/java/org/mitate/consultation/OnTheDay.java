package org.mitate.consultation;

import org.junit.jupiter.api.BeforeEach;
import org.mitate.Clinic;
import org.mitate.People;
import org.mitate.Schedules;
import org.mitate.Situations;
import org.mitate.TalkDay;
import org.mitate.TestClock;
import org.mitate.cases.CaseShelf;
import org.mitate.staff.StaffMember;
import org.springframework.beans.factory.annotation.Autowired;

/// A day with a talk: the doctor is here, and the clock can be turned.
@Clinic
abstract class OnTheDay {

    @Autowired Consultations consultations;
    @Autowired CaseShelf shelf;
    @Autowired TalkDay day;
    @Autowired Schedules schedules;
    @Autowired Situations situations;
    @Autowired People people;
    @Autowired TestClock clock;

    StaffMember doctor;

    @BeforeEach
    void doctorKidoIsHere() {
        doctor = schedules.doctor();
    }
}
