package org.mitate.cases;

import java.time.Clock;
import java.time.LocalDate;
import org.mitate.cases.Expectation.Party;
import org.mitate.hospital.Hospital;
import org.springframework.stereotype.Component;

/// Whose turn it is after a step, and until when, so that no case waits without somebody knowing.
///
/// The days are ours: the page promises only the three weeks of rules.md CH06.
@Component
class ExpectationPolicy {

    private final Hospital hospital;
    private final Clock clock;

    ExpectationPolicy(Hospital hospital, Clock clock) {
        this.hospital = hospital;
        this.clock = clock;
    }

    Expectation after(CaseFile file) {
        return switch (file.stage()) {
            case RECEIVED -> within(0, Party.SECRETARIAT, "CHECK_PAPERS");
            case CHECKING -> within(1, Party.SECRETARIAT, "FINISH_CHECK");
            case INCOMPLETE -> within(7, Party.APPLICANT, "WAIT_FOR_PAPERS");
            case IN_REVIEW -> within(4, Party.DEPARTMENT, "REVIEW");
            case QUESTION_BACK -> within(2, Party.SECRETARIAT, "ANSWER_QUESTION");
            case ACCEPTED -> within(0, Party.SECRETARIAT, "ARRANGE_DATE");
            case SCHEDULING -> within(2, Party.SECRETARIAT, "FIND_DATE");
            case BOOKED ->
                    new Expectation(
                            Party.APPLICANT, "AWAIT_APPOINTMENT", file.course().appointmentAt());
            case CHECKED_IN -> within(0, Party.CONSULTING_DOCTOR, "START_TALK");
            case IN_CONSULTATION -> within(0, Party.CONSULTING_DOCTOR, "END_TALK");
            case CONSULTED -> within(7, Party.CONSULTING_DOCTOR, "WRITE_OPINION");
            case DECLINED -> within(0, Party.SECRETARIAT, "CALL_DECLINED");
            case CLOSED, REFUSED, WITHDRAWN, CANCELLED_BY_HOSPITAL, NO_SHOW, ABORTED, DECEASED ->
                    Expectation.NOTHING;
        };
    }

    Expectation within(int days, Party party, String task) {
        var calendar = hospital.calendar();
        LocalDate day = hospital.today().plusDays(days);
        while (!calendar.isOpenOn(day)) day = day.plusDays(1);
        var closing = day.atTime(calendar.hours().closes()).atZone(hospital.zone()).toInstant();
        boolean overAlready = !closing.isAfter(clock.instant());
        return overAlready ? within(days + 1, party, task) : new Expectation(party, task, closing);
    }
}
