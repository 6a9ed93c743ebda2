package org.mitate.demo;

import org.mitate.cases.Transition;

/// Tells each sample case as far as it has come.
@DemoOnly
class Storyteller {

    private final ArrivalScenes arrivals;
    private final VerdictScenes verdicts;
    private final DateScenes dates;
    private final ReadingScenes readings;
    private final TalkScenes talks;
    private final AnswerScenes answers;
    private final CallScenes calls;
    private final EndingScenes endings;

    Storyteller(
            ArrivalScenes arrivals,
            VerdictScenes verdicts,
            DateScenes dates,
            ReadingScenes readings,
            TalkScenes talks,
            AnswerScenes answers,
            CallScenes calls,
            EndingScenes endings) {
        this.arrivals = arrivals;
        this.verdicts = verdicts;
        this.dates = dates;
        this.readings = readings;
        this.talks = talks;
        this.answers = answers;
        this.calls = calls;
        this.endings = endings;
    }

    void tell(Telling story) {
        switch (story.sample().story()) {
            case PREPARED -> arrivals.print(story);
            case RECEIVED -> received(story);
            case CHECKING -> checked(story);
            case INCOMPLETE -> {
                checked(story);
                verdicts.requestPapers(story);
            }
            case REFUSED -> {
                received(story);
                verdicts.check(story);
                verdicts.refuse(story);
                calls.reach(story);
            }
            case IN_REVIEW -> inReview(story);
            case QUESTION_BACK -> {
                inReview(story);
                verdicts.askBack(story);
            }
            case DECLINED -> {
                inReview(story);
                verdicts.decline(story);
                calls.tryTwice(story);
            }
            case DECLINED_TOLD -> {
                inReview(story);
                verdicts.decline(story);
                calls.reach(story);
                endings.giveBack(story);
            }
            case ACCEPTED -> accepted(story);
            case SCHEDULING -> scheduling(story);
            case OFFERED -> {
                scheduling(story);
                dates.offer(story);
            }
            case WITHDRAWN -> {
                accepted(story);
                endings.withdraw(story);
                endings.giveBack(story);
            }
            case DECEASED -> {
                scheduling(story);
                endings.recordDeath(story);
            }
            case BOOKED -> booked(story);
            case PRIORITY -> {
                booked(story);
                dates.giveUp(story, Transition.REBOOK, "担当医が急病で休んだ");
            }
            case CANCELLED -> {
                booked(story);
                dates.giveUp(story, Transition.CANCEL, "担当医が急病で休み、新しい日は希望されなかった");
                endings.giveBack(story);
            }
            case NO_SHOW -> {
                booked(story);
                endings.miss(story);
            }
            case ABORTED -> {
                booked(story);
                talks.stop(story);
            }
            case CHECKED_IN -> {
                booked(story);
                talks.checkIn(story);
            }
            case IN_CONSULTATION -> {
                booked(story);
                talks.checkIn(story);
                talks.beginNow(story);
            }
            case CONSULTED -> consulted(story);
            case PAID -> paid(story);
            case CLOSED -> {
                paid(story);
                answers.sign(story);
                answers.send(story);
                endings.giveBack(story);
                endings.close(story);
            }
        }
    }

    private void received(Telling story) {
        arrivals.print(story);
        arrivals.receive(story);
    }

    private void checked(Telling story) {
        received(story);
        verdicts.check(story);
        arrivals.followingPapers(story);
    }

    private void inReview(Telling story) {
        checked(story);
        verdicts.submit(story);
    }

    private void accepted(Telling story) {
        inReview(story);
        verdicts.accept(story);
        readings.order(story);
    }

    private void scheduling(Telling story) {
        accepted(story);
        dates.arrange(story);
    }

    private void booked(Telling story) {
        scheduling(story);
        dates.book(story);
        readings.read(story);
    }

    private void consulted(Telling story) {
        booked(story);
        talks.checkIn(story);
        talks.hold(story);
    }

    private void paid(Telling story) {
        consulted(story);
        answers.write(story);
    }
}
