package org.mitate.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.mitate.staff.Role;

class TransitionTest {

    @Test
    void everyStageIsReachedAndOnlyEndsAreNotLeft() {
        var reached = new HashSet<>(Set.of(Stage.RECEIVED));
        var left = new HashSet<Stage>();
        for (Transition row : Transition.values()) {
            reached.add(row.to());
            left.addAll(row.from());
        }

        assertThat(reached).containsExactlyInAnyOrder(Stage.values());
        assertThat(left)
                .containsExactlyInAnyOrderElementsOf(
                        EnumSet.complementOf(EnumSet.copyOf(Stage.ENDS)));
    }

    @Test
    void everyRowIsItsOwnAddress() {
        assertThat(Transition.values()).extracting(Transition::noun).doesNotHaveDuplicates();
    }

    @Test
    @DisplayName("S02 S03 once booked, the applicant can neither withdraw nor change")
    void onceBookedTheApplicantCanNeitherWithdrawNorChange() {
        assertThat(Transition.WITHDRAW.from())
                .doesNotContain(Stage.BOOKED)
                .isEqualTo(Stage.BEFORE_BOOKING);
        assertThat(Transition.BOOK.from()).containsOnly(Stage.SCHEDULING);
    }

    @Test
    void onlyTheDepartmentDecidesAndOnlyTheDoctorRunsTheClock() {
        assertThat(Transition.ACCEPT.roles()).containsOnly(Role.REVIEWER);
        assertThat(Transition.DECLINE.roles()).containsOnly(Role.REVIEWER);
        assertThat(Transition.START.roles()).containsOnly(Role.CONSULTANT);
        assertThat(Transition.END.roles()).containsOnly(Role.CONSULTANT);
    }

    @Test
    void theFirstButtonIsTheNextThingToDo() {
        assertThat(Transition.at(Stage.CHECKING, Set.of(Role.SECRETARIAT)).getFirst())
                .isEqualTo(Transition.SUBMIT);
        assertThat(Transition.at(Stage.IN_REVIEW, Set.of(Role.REVIEWER)).getFirst())
                .isEqualTo(Transition.ACCEPT);
        assertThat(Transition.at(Stage.IN_REVIEW, Set.of(Role.CASHIER))).isEmpty();
    }
}
