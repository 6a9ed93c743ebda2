package org.mitate.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.mitate.Applications;
import org.mitate.Clinic;
import org.mitate.People;
import org.mitate.Situations;
import org.mitate.shared.Refusal;
import org.springframework.beans.factory.annotation.Autowired;

@Clinic
class CaseDeskTest {

    @Autowired private CaseDesk desk;
    @Autowired private CaseShelf shelf;
    @Autowired private People people;
    @Autowired private Situations situations;

    @Test
    @DisplayName("S10 received on 2026-11-24, the target is Tuesday 2026-12-15")
    void theTargetIsThreeWeeksFromTheBusinessReceipt() {
        CaseFile file = situations.received(Applications.self());

        assertThat(file.targetOn()).isEqualTo("2026-12-15");
        assertThat(file.stage()).isEqualTo(Stage.RECEIVED);
    }

    @Test
    void pressingTwiceIsTheSameAsPressingOnce() {
        CaseFile file = situations.received(Applications.self());
        var secretary = people.secretary();
        var move =
                new Move(
                        Transition.CHECK,
                        file.version(),
                        UUID.randomUUID(),
                        Reason.NONE,
                        List.of());

        people.as(secretary, () -> desk.move(file.id(), move));
        people.as(secretary, () -> desk.move(file.id(), move));

        assertThat(shelf.journal(file.id()))
                .filteredOn(line -> line.code().equals("CHECK"))
                .hasSize(1);
    }

    @Test
    void whoSawAnOlderVersionChangesNothing() {
        CaseFile file = situations.received(Applications.self());
        var secretary = people.secretary();
        people.as(secretary, () -> desk.move(file.id(), Move.following(Transition.CHECK)));
        var late =
                new Move(
                        Transition.WITHDRAW,
                        file.version(),
                        UUID.randomUUID(),
                        Reason.NONE,
                        List.of());

        assertThatThrownBy(() -> people.as(secretary, () -> desk.move(file.id(), late)))
                .isInstanceOf(Refusal.class)
                .hasMessage("STALE");
        assertThat(situations.again(file).stage()).isEqualTo(Stage.CHECKING);
    }

    @Test
    void aStepBelongsToItsRole() {
        CaseFile file = situations.received(Applications.self());

        assertThatThrownBy(() -> situations.move(people.cashier(), file, Transition.CHECK))
                .hasMessage("NOT_YOUR_STEP");
        assertThatThrownBy(() -> desk.move(file.id(), Move.following(Transition.CHECK)))
                .hasMessage("NOT_YOUR_STEP");
    }

    @Test
    void aReviewingDoctorDecidesOnlyForTheOwnDepartment() {
        CaseFile file = situations.inReview();
        var stranger = people.reviewer("UROLOGY");

        assertThatThrownBy(() -> situations.move(stranger, file, Transition.DECLINE))
                .hasMessage("NOT_YOUR_STEP");
        assertThatThrownBy(() -> people.as(stranger, () -> shelf.look(file.number(), "CASE_PAGE")))
                .hasMessage("NOT_YOUR_CASE");
    }

    @Test
    void theDepartmentSeesACaseFromTheReviewOn() {
        CaseFile early = situations.received(Applications.self());
        CaseFile file = situations.inReview();
        var reviewer = people.reviewer(Applications.DEPARTMENT.code());

        assertThat(people.as(reviewer, () -> shelf.look(file.number(), "CASE_PAGE"))).isNotNull();
        assertThatThrownBy(() -> people.as(reviewer, () -> shelf.look(early.number(), "CASE_PAGE")))
                .hasMessage("NOT_YOUR_CASE");
    }

    @Test
    void whatTheTableDoesNotAllowIsRefused() {
        CaseFile file = situations.received(Applications.self());

        assertThatThrownBy(() -> situations.move(people.secretary(), file, Transition.CHECK_IN))
                .hasMessage("NOT_NOW");
    }

    @Test
    void theSameFormIsNotReceivedTwice() {
        CaseFile file = situations.received(Applications.self());
        var again =
                new Receipt(
                        file.number(), file.application(), file.arrival(), null, UUID.randomUUID());

        assertThatThrownBy(() -> people.as(people.secretary(), () -> desk.open(again)))
                .hasMessage("ALREADY_RECEIVED");
    }

    @Test
    @DisplayName("S01 withdrawing while the date is arranged ends the case")
    void withdrawingWhileTheDateIsArrangedEndsTheCase() {
        var doctor = people.consultant(Applications.DEPARTMENT.code());
        CaseFile file = situations.scheduling(doctor);

        CaseFile after = situations.move(people.secretary(), file, Transition.WITHDRAW);

        assertThat(after.stage()).isEqualTo(Stage.WITHDRAWN);
        assertThat(after.course().next()).isEqualTo(Expectation.NOTHING);
    }

    @Test
    void theJournalSaysWhoDidWhatWhenAndWhy() {
        CaseFile file = situations.received(Applications.self());
        var secretary = people.secretary();
        var move = Move.following(Transition.WITHDRAW).because(new Reason("WISH", "お電話で"));

        people.as(secretary, () -> desk.move(file.id(), move));

        JournalEntry last = shelf.journal(file.id()).getLast();
        assertThat(last.actor()).isEqualTo(secretary.name().written());
        assertThat(last.code()).isEqualTo("WITHDRAW");
        assertThat(last.reason()).isEqualTo(new Reason("WISH", "お電話で"));
        assertThat(last.to()).isEqualTo(Stage.WITHDRAWN);
    }
}
