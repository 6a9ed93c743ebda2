package org.mitate.correspondence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.mitate.Applications;
import org.mitate.Clinic;
import org.mitate.People;
import org.mitate.Situations;
import org.mitate.TestClock;
import org.mitate.cases.CaseDesk;
import org.mitate.cases.CaseFile;
import org.mitate.cases.CaseShelf;
import org.mitate.cases.Expectation.Party;
import org.mitate.cases.JournalEntry;
import org.mitate.cases.Move;
import org.mitate.cases.Note;
import org.mitate.cases.Reason;
import org.mitate.cases.Transition;
import org.mitate.correspondence.CallTask.Outcome;
import org.mitate.correspondence.CallTask.State;
import org.mitate.hospital.terms.AbsenceReason;
import org.mitate.hospital.terms.Consent;
import org.mitate.hospital.terms.Relation;
import org.mitate.shared.Refusal;
import org.springframework.beans.factory.annotation.Autowired;

@Clinic
class CallTasksTest {

    @Autowired private CallTasks tasks;
    @Autowired private CaseDesk desk;
    @Autowired private CaseShelf shelf;
    @Autowired private Situations situations;
    @Autowired private People people;
    @Autowired private TestClock clock;

    @Test
    @DisplayName("X04 a department without a specialist declines, and the call is owed today")
    void aDeclineOwesItsCall() {
        CaseFile declined = declined();

        CallTask call = owed(declined);

        assertThat(call.reason()).isEqualTo(CallReason.DECLINED);
        assertThat(call.dueAt()).isEqualTo("2026-11-24T16:30:00+09:00");
        assertThat(declined.course().next().waitingFor()).isEqualTo(Party.SECRETARIAT);
    }

    @Test
    @DisplayName("CH03 what was refused on a closed day is told on the next open one")
    void aCallIsDueWithinTheContactHours() {
        clock.set("2026-11-28T17:00+09:00");

        CallTask call = owed(declined());

        assertThat(call.dueAt()).isEqualTo("2026-11-30T16:30:00+09:00");
        assertThat(tasks.mayCall()).isFalse();
        assertThat(tasks.nextOpening()).isEqualTo("2026-11-30T08:30:00+09:00");
    }

    @Test
    void aRefusalOwesItsCallInTheSameBreath() {
        CaseFile file = situations.received(Applications.self());

        CaseFile refused = situations.move(people.secretary(), file, Transition.REFUSE);

        assertThat(owed(refused).reason()).isEqualTo(CallReason.REFUSED);
    }

    @Test
    void whoIsReachedIsToldAndNothingRemainsToBeDone() {
        CaseFile declined = declined();

        writeDown(declined, Outcome.REACHED, "宮園 和子");

        CaseFile after = situations.again(declined);
        assertThat(tasks.open(after)).isEmpty();
        assertThat(after.course().next().waitingFor()).isEqualTo(Party.NOBODY);
        assertThat(shelf.journal(after.id()))
                .extracting(JournalEntry::code)
                .endsWith(CallTasks.TOLD);
    }

    @Test
    void whoIsNotReachedIsCalledAgainOnTheNextBusinessDay() {
        CaseFile declined = declined();

        writeDown(declined, Outcome.ANSWERING_MACHINE, "");

        CallTask again = owed(situations.again(declined));
        assertThat(again.attempts()).hasSize(1);
        assertThat(again.dueAt()).isEqualTo("2026-11-25T16:30:00+09:00");
        assertThat(situations.again(declined).course().next().task()).isEqualTo("CALL_AGAIN");
    }

    @Test
    void pressingTwiceIsOneAttempt() {
        CaseFile declined = declined();
        CallTask call = owed(declined);
        var result = new CallResult(Outcome.NO_ANSWER, "", "", UUID.randomUUID());

        people.as(people.secretary(), () -> tasks.writeDown(call.id(), result));
        people.as(people.secretary(), () -> tasks.writeDown(call.id(), result));

        assertThat(tasks.get(call.id()).attempts()).hasSize(1);
    }

    @Test
    @DisplayName("CH03 no call is made outside the contact hours")
    void nobodyIsCalledAtNight() {
        CaseFile declined = declined();
        clock.set("2026-11-24T19:00+09:00");

        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> writeDown(declined, Outcome.REACHED, "宮園 和子"))
                .matches(refusal -> refusal.code().equals("OUTSIDE_HOURS"));
    }

    @Test
    @DisplayName("EX06 a death takes every open call away")
    void aDeathStopsEveryCall() {
        CaseFile file = situations.received(Applications.self());
        tasks.owe(file.id(), CallReason.CALL_BACK);

        situations.move(people.secretary(), file, Transition.RECORD_DEATH);

        assertThat(tasks.open(situations.again(file))).isEmpty();
        assertThat(tasks.open()).noneMatch(call -> call.caseId().equals(file.id()));
        tasks.owe(file.id(), CallReason.CALL_BACK);
        assertThat(tasks.open(situations.again(file))).isEmpty();
    }

    @Test
    @DisplayName("EX06 a death after the talk stops the calls too")
    void aDeathBesideTheLineStopsEveryCall() {
        CaseFile declined = declined();
        CallTask call = owed(declined);

        people.as(
                people.secretary(),
                () ->
                        desk.change(
                                declined.id(),
                                Note.of("DEATH_AFTER_TALK"),
                                it -> it.with(it.course().diedOn(it.targetOn()))));

        assertThat(tasks.open()).noneMatch(other -> other.id().equals(call.id()));
    }

    @Test
    @DisplayName("R04a where the consent ends the patient is asked")
    void theEndOfTheConsentAsksThePatient() {
        CaseFile file = situations.received(byHerDaughter());

        CaseFile ended = situations.move(people.secretary(), file, Transition.END_CONSENT);

        assertThat(owed(ended).reason()).isEqualTo(CallReason.CONSENT_ENDED);
        assertThat(owed(ended).reason().isForThePatient()).isTrue();
    }

    @Test
    @DisplayName("EX01 after thirty days without a letter a person calls, once")
    void aLetterThatDoesNotComeIsAskedAfter() {
        CaseFile file = situations.checking(Applications.self());
        situations.move(people.secretary(), file, Transition.REQUEST_DOCUMENTS);
        tasks.list();
        assertThat(tasks.open(situations.again(file))).isEmpty();

        clock.advance(Duration.ofDays(30));
        tasks.list();
        tasks.list();

        assertThat(owed(situations.again(file)).reason()).isEqualTo(CallReason.LETTER_MISSING);
    }

    @Test
    void aCaseThatMovesOnDropsItsCall() {
        CaseFile file = situations.checking(Applications.self());
        tasks.owe(file.id(), CallReason.LETTER_MISSING);
        CallTask call = owed(file);

        situations.move(people.secretary(), file, Transition.WITHDRAW);

        assertThat(tasks.get(call.id()).state()).isEqualTo(State.DROPPED);
    }

    private CaseFile declined() {
        CaseFile file = situations.inReview();
        var why = Move.following(Transition.DECLINE).because(Reason.of("NO_SPECIALIST"));
        people.as(people.reviewer(Applications.DEPARTMENT.code()), () -> desk.move(file.id(), why));
        return situations.again(file);
    }

    private void writeDown(CaseFile file, Outcome outcome, String whom) {
        var result = new CallResult(outcome, whom, "", UUID.randomUUID());
        people.as(people.secretary(), () -> tasks.writeDown(owed(file).id(), result));
    }

    private CallTask owed(CaseFile file) {
        assertThat(tasks.open(file)).hasSize(1);
        return tasks.open(file).getFirst();
    }

    private static org.mitate.cases.application.Application byHerDaughter() {
        return Applications.family(Relation.CHILD, AbsenceReason.HOSPITALISED, Consent.GIVEN);
    }
}
