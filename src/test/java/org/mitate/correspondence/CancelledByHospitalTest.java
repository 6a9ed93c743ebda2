package org.mitate.correspondence;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.mitate.Clinic;
import org.mitate.People;
import org.mitate.Schedules;
import org.mitate.Situations;
import org.mitate.cases.CaseFile;
import org.mitate.cases.Move;
import org.mitate.cases.Reason;
import org.mitate.cases.Stage;
import org.mitate.cases.Transition;
import org.mitate.correspondence.Letter.Kind;
import org.mitate.scheduling.Undoing;
import org.springframework.beans.factory.annotation.Autowired;

/// A fixed date that cannot be kept, and whom the secretariat tells.
@Clinic
class CancelledByHospitalTest {

    @Autowired private CallTasks calls;
    @Autowired private DayPost post;
    @Autowired private Undoing undoing;
    @Autowired private Schedules schedules;
    @Autowired private Situations situations;
    @Autowired private People people;

    private CaseFile booked;

    @BeforeEach
    void theDateIsFixed() {
        booked = schedules.booked(schedules.doctor());
    }

    @Test
    @DisplayName("S04 the doctor is ill: the case goes first, and the call is owed today")
    void theDoctorIsIll() {
        CaseFile moved = undo(Transition.REBOOK, "DOCTOR_ILL");

        assertThat(moved.stage()).isEqualTo(Stage.SCHEDULING);
        assertThat(moved.course().priority()).isTrue();
        assertThat(calls.open(moved)).extracting(CallTask::reason).contains(CallReason.REBOOKING);
        assertThat(post.due())
                .noneMatch(
                        it -> it.file().id().equals(moved.id()) && it.kind() == Kind.CONFIRMATION);
    }

    @Test
    @DisplayName("CH07 who asked for another day after an admission is not called with an apology")
    void anOverrideForTheApplicant() {
        CaseFile moved = undo(Transition.REBOOK, "ADMITTED");

        assertThat(moved.course().priority()).isFalse();
        assertThat(calls.open(moved)).isEmpty();
    }

    private CaseFile undo(Transition step, String why) {
        Move move = Move.following(step).because(new Reason(why, "今朝の電話"));
        people.as(people.secretary(), () -> undoing.undo(booked.id(), move));
        return situations.again(booked);
    }
}
