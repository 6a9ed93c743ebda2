package org.mitate.demo;

import org.mitate.cases.Transition;

/// Tells each sample case as far as it has come.
@DemoOnly
class Storyteller {

    private final Chapters chapters;
    private final VerdictScenes verdicts;
    private final DateScenes dates;
    private final TalkScenes talks;
    private final AnswerScenes answers;
    private final CallScenes calls;
    private final EndingScenes endings;

    Storyteller(
            Chapters chapters,
            VerdictScenes verdicts,
            DateScenes dates,
            TalkScenes talks,
            AnswerScenes answers,
            CallScenes calls,
            EndingScenes endings) {
        this.chapters = chapters;
        this.verdicts = verdicts;
        this.dates = dates;
        this.talks = talks;
        this.answers = answers;
        this.calls = calls;
        this.endings = endings;
    }

    void tell(Telling story) {
        switch (story.sample().story()) {
            case PREPARED -> chapters.prepared(story);
            case RECEIVED -> chapters.received(story);
            case CHECKING -> chapters.checked(story);
            case INCOMPLETE -> incomplete(story);
            case IN_REVIEW -> chapters.inReview(story);
            case QUESTION_BACK -> askedBack(story);
            case DECLINED -> declined(story);
            case DECLINED_TOLD -> declinedAndTold(story);
            case REFUSED -> refused(story);
            case ACCEPTED -> chapters.accepted(story);
            case SCHEDULING -> chapters.scheduling(story);
            case OFFERED -> offered(story);
            case PRIORITY -> postponed(story);
            case BOOKED, BOOKED_TODAY -> chapters.booked(story);
            case CHECKED_IN -> checkedIn(story);
            case IN_CONSULTATION -> inConsultation(story);
            case CONSULTED -> chapters.consulted(story);
            case PAID -> chapters.paid(story);
            case CLOSED -> closed(story);
            case WITHDRAWN -> withdrawn(story);
            case NO_SHOW -> missed(story);
            case DECEASED -> deceased(story);
            case ABORTED -> aborted(story);
            case CANCELLED -> cancelled(story);
        }
    }

    private void incomplete(Telling story) {
        chapters.checked(story);
        verdicts.requestPapers(story);
    }

    private void askedBack(Telling story) {
        chapters.inReview(story);
        story.diary().lately(0);
        verdicts.askBack(story);
    }

    private void declined(Telling story) {
        chapters.inReview(story);
        story.diary().lately(1);
        verdicts.decline(story);
        story.diary().later(40);
        calls.missOut(story);
        story.diary().lately(0);
        calls.meetAMachine(story);
    }

    private void declinedAndTold(Telling story) {
        chapters.inReview(story);
        story.diary().next(2);
        verdicts.decline(story);
        story.diary().next(1);
        calls.reach(story);
        endings.giveBack(story);
    }

    private void refused(Telling story) {
        chapters.received(story);
        story.diary().later(35);
        verdicts.check(story);
        verdicts.refuse(story);
        story.diary().later(20);
        calls.reach(story);
    }

    private void offered(Telling story) {
        chapters.scheduling(story);
        story.diary().lately(0);
        dates.offer(story);
    }

    private void withdrawn(Telling story) {
        chapters.accepted(story);
        story.diary().next(1);
        endings.withdraw(story);
        story.diary().next(1);
        endings.giveBack(story);
    }

    private void deceased(Telling story) {
        chapters.scheduling(story);
        story.diary().next(2);
        endings.recordDeath(story);
    }

    private void postponed(Telling story) {
        chapters.booked(story);
        dates.giveUp(story, Transition.REBOOK, "担当医が急病で休む");
    }

    private void cancelled(Telling story) {
        chapters.booked(story);
        dates.giveUp(story, Transition.CANCEL, "担当医が急病で休み、新しい日は希望されなかった");
        endings.giveBack(story);
    }

    private void missed(Telling story) {
        chapters.booked(story);
        endings.miss(story);
    }

    private void aborted(Telling story) {
        chapters.booked(story);
        talks.stop(story);
    }

    private void checkedIn(Telling story) {
        chapters.booked(story);
        talks.checkIn(story);
    }

    private void inConsultation(Telling story) {
        checkedIn(story);
        talks.beginNow(story);
    }

    private void closed(Telling story) {
        chapters.paid(story);
        story.diary().next(2);
        answers.sign(story);
        story.diary().next(1);
        answers.send(story);
        endings.giveBack(story);
        endings.close(story);
    }
}
