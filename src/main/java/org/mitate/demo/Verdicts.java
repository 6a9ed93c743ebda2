package org.mitate.demo;

import org.mitate.cases.CaseDesk;
import org.mitate.cases.CaseShelf;
import org.mitate.cases.Move;
import org.mitate.cases.Reason;
import org.mitate.cases.Transition;

/// How the secretariat checks a case and the department decides on it.
@DemoOnly
class Verdicts {

    private final CaseDesk desk;
    private final CaseShelf shelf;
    private final Troupe troupe;
    private final TalkDays talkDays;

    Verdicts(CaseDesk desk, CaseShelf shelf, Troupe troupe, TalkDays talkDays) {
        this.desk = desk;
        this.shelf = shelf;
        this.troupe = troupe;
        this.talkDays = talkDays;
    }

    void check(Telling story) {
        story.diary().later(35);
        bySecretary(story, Move.following(Transition.CHECK));
    }

    void requestPapers(Telling story) {
        story.diary().later(20);
        bySecretary(story, Move.following(Transition.REQUEST_DOCUMENTS));
    }

    void submit(Telling story) {
        story.diary().later(10);
        bySecretary(story, Move.following(Transition.SUBMIT));
    }

    void refuse(Telling story) {
        story.diary().later(25);
        bySecretary(story, Move.following(Transition.REFUSE).because(reason(story)));
    }

    void accept(Telling story) {
        story.diary().next(2);
        var doctor = talkDays.doctor(story);
        troupe.as(
                troupe.reviewer(story.department()),
                () ->
                        desk.move(
                                shelf.get(story.number()).id(),
                                Move.following(Transition.ACCEPT).saying(doctor.name().written()),
                                file -> file.with(file.course().consultedBy(doctor.id()))));
    }

    void decline(Telling story) {
        story.diary().next(2);
        byReviewer(story, Move.following(Transition.DECLINE).because(reason(story)));
    }

    void askBack(Telling story) {
        story.diary().next(2);
        byReviewer(story, Move.following(Transition.ASK_BACK));
    }

    private static Reason reason(Telling story) {
        String code = story.sample().reason();
        return Reason.of(code == null ? "OTHER" : code);
    }

    private void byReviewer(Telling story, Move move) {
        troupe.as(
                troupe.reviewer(story.department()),
                () -> desk.move(shelf.get(story.number()).id(), move));
    }

    private void bySecretary(Telling story, Move move) {
        troupe.as(
                troupe.secretary(story), () -> desk.move(shelf.get(story.number()).id(), move));
    }
}
