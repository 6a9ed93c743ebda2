package org.mitate.scheduling;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
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
import org.mitate.shared.Refusal;
import org.mitate.staff.StaffMember;
import org.springframework.beans.factory.annotation.Autowired;

/// Two secretaries want the same time at the same moment, again and again.
@Clinic
class RaceTest {

    private static final int ROUNDS = 100;

    @Autowired private BookingDesk bookings;
    @Autowired private Undoing undoing;
    @Autowired private Appointments appointments;
    @Autowired private Situations situations;
    @Autowired private Schedules schedules;
    @Autowired private People people;

    @Test
    void exactlyOneOfTwoSecretariesWinsAndNobodyWaitsForever() throws Exception {
        StaffMember doctor = schedules.doctor();
        var keiko = people.secretary();
        var nao = people.secretary();
        CaseFile first = situations.scheduling(doctor);
        CaseFile second = situations.scheduling(doctor);

        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int round = 0; round < ROUNDS; round++) {
                var together = new CyclicBarrier(2);
                Future<String> one =
                        threads.submit(() -> bookAfter(together, keiko, first, doctor));
                Future<String> other =
                        threads.submit(() -> bookAfter(together, nao, second, doctor));

                assertThat(List.of(one.get(), other.get()))
                        .containsExactlyInAnyOrder("BOOKED", "SLOT_TAKEN");
                assertThat(
                                List.of(
                                        appointments.booked(first.id()).isPresent(),
                                        appointments.booked(second.id()).isPresent()))
                        .containsExactlyInAnyOrder(true, false);
                moveTheWinnerAway(keiko, first, second);
            }
        }
    }

    private String bookAfter(
            CyclicBarrier together, StaffMember secretary, CaseFile file, StaffMember doctor)
            throws Exception {
        together.await();
        try {
            var booking = Booking.readAloud(doctor.id(), Schedules.TALK, file.mode());
            var move = Move.following(Transition.BOOK);
            return people.as(secretary, () -> bookings.book(file.id(), booking, move))
                    .stage()
                    .name();
        } catch (Refusal refusal) {
            return refusal.code();
        }
    }

    private void moveTheWinnerAway(StaffMember secretary, CaseFile... files) {
        for (CaseFile file : files) {
            if (situations.again(file).stage() != Stage.BOOKED) continue;
            var reason = new Reason("HOSPITAL_TROUBLE", UUID.randomUUID().toString());
            var move = Move.following(Transition.REBOOK).because(reason);
            people.as(secretary, () -> undoing.undo(file.id(), move));
        }
    }
}
