package org.mitate.scheduling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mitate.Schedules.TALK;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.mitate.TestClock;
import org.mitate.cases.CaseFile;
import org.mitate.cases.CaseShelf;
import org.mitate.cases.Move;
import org.mitate.cases.Reason;
import org.mitate.cases.Stage;
import org.mitate.cases.Transition;
import org.mitate.shared.Refusal;
import org.springframework.beans.factory.annotation.Autowired;

class UndoingTest extends AtTheCalendar {

    @Autowired private Undoing undoing;
    @Autowired private Appointments appointments;
    @Autowired private CaseShelf shelf;
    @Autowired private TestClock clock;

    @Test
    @DisplayName("S01 who withdraws while the date is arranged is out, and the offers are free")
    void withdrawalBeforeTheBookingEndsTheCase() {
        CaseFile file = situations.scheduling(doctor);

        CaseFile withdrawn = situations.move(secretary, file, Transition.WITHDRAW);

        assertThat(withdrawn.stage()).isEqualTo(Stage.WITHDRAWN);
        assertThat(appointments.offers(file.id())).isEmpty();
    }

    @Test
    @DisplayName("S04 the doctor is ill on the day: back to scheduling, first in the queue")
    void aDoctorWhoIsIllLeadsToANewDateFirst() {
        CaseFile file = schedules.booked(doctor);
        clock.set("2026-12-15T09:00+09:00");

        CaseFile back = undo(file, Transition.REBOOK, "DOCTOR_ILL");

        assertThat(back.stage()).isEqualTo(Stage.SCHEDULING);
        assertThat(back.course().priority()).isTrue();
        assertThat(back.course().appointmentAt()).isNull();
        assertThat(appointments.booked(file.id())).isEmpty();
        var last = shelf.journal(file.id()).getLast();
        assertThat(last.reason()).isEqualTo(new Reason("DOCTOR_ILL", "朝、連絡があった"));
    }

    @Test
    @DisplayName("S04 no new date is wanted: cancelled by the hospital")
    void withoutANewDateTheHospitalCancels() {
        CaseFile file = schedules.booked(doctor);

        CaseFile ended = undo(file, Transition.CANCEL, "DOCTOR_ILL");

        assertThat(ended.stage()).isEqualTo(Stage.CANCELLED_BY_HOSPITAL);
        assertThat(appointments.booked(file.id())).isEmpty();
    }

    @Test
    void anAdmissionMovesTheDateWithoutPriority() {
        CaseFile file = schedules.booked(doctor);

        CaseFile back = undo(file, Transition.REBOOK, "ADMITTED");

        assertThat(back.course().priority()).isFalse();
    }

    @Test
    void whatIsReleasedIsFreeForOthersAtOnce() {
        CaseFile released = schedules.booked(doctor);
        undo(released, Transition.RELEASE, "DISASTER");

        CaseFile next = schedules.booked(doctor);

        assertThat(next.stage()).isEqualTo(Stage.BOOKED);
    }

    @Test
    void aDeathFreesTheTimeToo() {
        CaseFile file = schedules.booked(doctor);

        situations.move(secretary, file, Transition.RECORD_DEATH);

        assertThat(appointments.booked(file.id())).isEmpty();
        assertThat(schedules.booked(doctor).stage()).isEqualTo(Stage.BOOKED);
    }

    @Test
    void nobodyIsMissedBeforeTheStart() {
        CaseFile file = schedules.booked(doctor);

        assertRefused("NOT_YET_MISSED", () -> undo(file, Transition.MISS, "NO_NEWS"));

        clock.set("2026-12-15T14:31+09:00");
        assertThat(undo(file, Transition.MISS, "NO_NEWS").stage()).isEqualTo(Stage.NO_SHOW);
        assertThat(appointments.on(TALK.toLocalDate()))
                .noneMatch(each -> each.caseId().equals(file.id()));
    }

    @Test
    void nothingIsUndoneWithoutAReason() {
        CaseFile file = schedules.booked(doctor);

        assertRefused("REASON_MISSING", () -> undo(file, Transition.REBOOK, ""));
    }

    private CaseFile undo(CaseFile file, Transition step, String reason) {
        var move = Move.following(step).because(new Reason(reason, "朝、連絡があった"));
        return people.as(secretary, () -> undoing.undo(file.id(), move));
    }

    private static void assertRefused(String code, ThrowingCallable step) {
        assertThatThrownBy(step)
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo(code));
    }
}
