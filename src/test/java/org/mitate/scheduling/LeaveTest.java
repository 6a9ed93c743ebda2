package org.mitate.scheduling;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.mitate.Clinic;
import org.mitate.People;
import org.mitate.Schedules;
import org.mitate.Situations;
import org.mitate.TestClock;
import org.mitate.cases.CaseFile;
import org.mitate.cases.Stage;
import org.mitate.cases.application.Unavailable.Part;
import org.mitate.correspondence.CallReason;
import org.mitate.correspondence.CallTasks;
import org.mitate.scheduling.calendar.Leave;
import org.mitate.staff.StaffMember;
import org.springframework.beans.factory.annotation.Autowired;

/// Doctor 城戸 goes to a congress on the Tuesday on which somebody is to come.
@Clinic
class LeaveTest {

    private static final LocalDate TUESDAY = Schedules.TALK.toLocalDate();

    @Autowired private LeaveDesk desk;
    @Autowired private CallTasks calls;
    @Autowired private Schedules schedules;
    @Autowired private Situations situations;
    @Autowired private People people;
    @Autowired private TestClock clock;

    private StaffMember kido;
    private CaseFile file;

    @BeforeEach
    void somebodyIsToCome() {
        clock.reset();
        kido = schedules.doctor();
        file = schedules.booked(kido);
    }

    @Test
    void onlyLeaveAtThatTimeHits() {
        assertThat(desk.hitBy(kido.id(), on(TUESDAY, Part.MORNING))).isEmpty();
        assertThat(desk.hitBy(kido.id(), on(TUESDAY.plusDays(1), Part.ALL_DAY))).isEmpty();
        assertThat(desk.hitBy(kido.id(), on(TUESDAY, Part.AFTERNOON))).hasSize(1);
    }

    @Test
    @DisplayName("S04 the secretariat enters leave: cancelled by the hospital, priority, a call")
    void theSecretariatGivesTheDateUp() {
        people.as(
                people.secretary(),
                () -> desk.take(kido.id(), on(TUESDAY, Part.ALL_DAY), Set.of(file.id())));

        CaseFile moved = situations.again(file);
        assertThat(moved.stage()).isEqualTo(Stage.SCHEDULING);
        assertThat(moved.course().priority()).isTrue();
        assertThat(calls.open(moved))
                .extracting(task -> task.reason())
                .contains(CallReason.REBOOKING);
        assertThat(desk.inLeave(kido.id())).isEmpty();
    }

    @Test
    void whatADoctorsLeaveHitsWaitsForTheSecretariat() {
        people.as(kido, () -> desk.take(kido.id(), on(TUESDAY, Part.ALL_DAY), Set.of(file.id())));

        CaseFile waiting = situations.again(file);
        assertThat(waiting.stage()).isEqualTo(Stage.BOOKED);
        assertThat(waiting.course().next().task()).isEqualTo("MOVE_DATE");
        assertThat(desk.inLeave(kido.id())).extracting(Appointment::caseId).contains(file.id());
    }

    @Test
    void leaveThatIsTakenBackLetsTheDateStand() {
        Leave leave = on(TUESDAY, Part.ALL_DAY);
        people.as(kido, () -> desk.take(kido.id(), leave, Set.of()));

        people.as(kido, () -> desk.remove(kido.id(), leave.id()));

        assertThat(situations.again(file).course().next().task()).isEqualTo("AWAIT_APPOINTMENT");
    }

    private static Leave on(LocalDate day, Part part) {
        return new Leave(UUID.randomUUID(), day, day, part, "学会");
    }
}
