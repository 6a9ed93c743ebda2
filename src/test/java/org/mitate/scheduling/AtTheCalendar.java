package org.mitate.scheduling;

import org.junit.jupiter.api.BeforeEach;
import org.mitate.Clinic;
import org.mitate.People;
import org.mitate.Schedules;
import org.mitate.Situations;
import org.mitate.staff.StaffMember;
import org.springframework.beans.factory.annotation.Autowired;

/// A morning at the calendar: a doctor who has hours, and a secretary who books them.
@Clinic
abstract class AtTheCalendar {

    @Autowired Situations situations;
    @Autowired Schedules schedules;
    @Autowired People people;

    StaffMember doctor;
    StaffMember secretary;

    @BeforeEach
    void doctorKidoHasHours() {
        doctor = schedules.doctor();
        secretary = people.secretary();
    }
}
