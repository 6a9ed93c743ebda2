package org.mitate.demo;

import org.mitate.demo.SampleCase.Story;
import org.mitate.hospital.terms.Channel;

/// The way that every case goes, chapter after chapter; each begins with the one before.
@DemoOnly
class Chapters {

    private static final int DAYS_ON_THE_WAY = 2;
    private static final int LATE_WORKDAYS_AGO = 6;
    private static final int LATE_IN_REVIEW = 3;

    private final ArrivalScenes arrivals;
    private final VerdictScenes verdicts;
    private final DateScenes dates;
    private final EntranceScenes entrances;
    private final CardScenes cards;
    private final ReadingScenes readings;
    private final TalkScenes talks;
    private final MoneyScenes money;
    private final AnswerScenes answers;

    Chapters(
            ArrivalScenes arrivals,
            VerdictScenes verdicts,
            DateScenes dates,
            EntranceScenes entrances,
            CardScenes cards,
            ReadingScenes readings,
            TalkScenes talks,
            MoneyScenes money,
            AnswerScenes answers) {
        this.arrivals = arrivals;
        this.verdicts = verdicts;
        this.dates = dates;
        this.entrances = entrances;
        this.cards = cards;
        this.readings = readings;
        this.talks = talks;
        this.money = money;
        this.answers = answers;
    }

    void prepared(Telling story) {
        boolean sent = story.sample().story() != Story.PREPARED;
        story.diary().begin(story.sample().days() + (sent ? DAYS_ON_THE_WAY : 0));
        arrivals.print(story);
    }

    void received(Telling story) {
        prepared(story);
        story.diary().begin(story.sample().days());
        arrivals.receive(story);
        if (story.sample().channel() == Channel.POST) arrivals.bringPapers(story);
    }

    /// What came late was asked for first.
    void checked(Telling story) {
        received(story);
        story.diary().later(35);
        verdicts.check(story);
        if (story.sample().channel() == Channel.FAX) followingPapers(story);
        if (story.sample().belated().isEmpty()) return;
        verdicts.requestPapers(story);
        boolean waits = story.sample().story() == Story.IN_REVIEW;
        story.diary().lately(waits ? LATE_IN_REVIEW : LATE_WORKDAYS_AGO);
        verdicts.resume(story);
        arrivals.bringLatePapers(story);
    }

    /// A letter brings the papers along; after a FAX they come on the next day.
    private void followingPapers(Telling story) {
        story.diary().next(1);
        arrivals.bringPapers(story);
    }

    void inReview(Telling story) {
        checked(story);
        verdicts.submit(story);
    }

    void accepted(Telling story) {
        inReview(story);
        story.nextUnlessLast(Story.ACCEPTED, 2);
        verdicts.accept(story);
        readings.order(story);
    }

    void scheduling(Telling story) {
        accepted(story);
        story.nextUnlessLast(Story.SCHEDULING, 1);
        dates.arrange(story);
    }

    void booked(Telling story) {
        scheduling(story);
        story.diary().next(1);
        dates.book(story);
        entrances.open(story);
        cards.register(story);
        readings.read(story);
    }

    void consulted(Telling story) {
        booked(story);
        talks.checkIn(story);
        cards.answer();
        talks.hold(story);
        cards.answer();
    }

    void paid(Telling story) {
        consulted(story);
        money.pay(story);
        money.close(story);
        answers.write(story);
    }
}
