package org.mitate.demo;

import java.util.HashSet;
import org.mitate.cases.CaseDesk;
import org.mitate.cases.Expectation.Party;
import org.mitate.cases.Move;
import org.mitate.cases.Reason;
import org.mitate.cases.Transition;
import org.mitate.documents.CheckingDesk;
import org.mitate.documents.DocumentRequest;
import org.mitate.hospital.terms.DocumentKind;
import org.mitate.review.Choice;
import org.mitate.review.DeclineReason;
import org.mitate.review.ReviewBoard;

/// How the secretariat checks a case and the department decides on it.
@DemoOnly
class VerdictScenes {

    private static final int DAYS_FOR_PAPERS = 14;

    private final CaseDesk desk;
    private final CheckingDesk checking;
    private final ReviewBoard board;
    private final TalkDays talkDays;
    private final Players players;

    VerdictScenes(
            CaseDesk desk,
            CheckingDesk checking,
            ReviewBoard board,
            TalkDays talkDays,
            Players players) {
        this.desk = desk;
        this.checking = checking;
        this.board = board;
        this.talkDays = talkDays;
        this.players = players;
    }

    void check(Telling story) {
        players.secretary(story, file -> desk.move(file.id(), Move.following(Transition.CHECK)));
    }

    /// A missing letter is asked of the own doctor, everything else of the applicant.
    void requestPapers(Telling story) {
        story.diary().later(20);
        var missing = new HashSet<>(story.sample().lacking());
        missing.addAll(story.sample().belated());
        boolean letter = missing.contains(DocumentKind.REFERRAL_LETTER);
        var request =
                new DocumentRequest(
                        letter ? Party.OWN_DOCTOR : Party.APPLICANT,
                        letter ? DocumentRequest.Way.FAX : DocumentRequest.Way.PHONE,
                        missing,
                        story.diary().today().plusDays(DAYS_FOR_PAPERS),
                        letter ? "主治医の先生に紹介状をお願いした" : "署名をいただいて郵送してくださるとのこと");
        players.secretary(
                story,
                file ->
                        checking.request(
                                file.id(), request, Move.following(Transition.REQUEST_DOCUMENTS)));
    }

    void resume(Telling story) {
        players.secretary(
                story, file -> desk.move(file.id(), Move.following(Transition.RESUME_CHECK)));
        story.diary().later(5);
    }

    void submit(Telling story) {
        story.diary().later(10);
        players.secretary(
                story, file -> checking.submit(file.id(), Move.following(Transition.SUBMIT)));
    }

    void refuse(Telling story) {
        story.diary().later(25);
        Move move = Move.following(Transition.REFUSE).because(reason(story));
        players.secretary(story, file -> desk.move(file.id(), move));
    }

    void accept(Telling story) {
        var choice = new Choice(talkDays.doctor(story).id(), "");
        players.reviewer(
                story, file -> board.accept(file.id(), choice, Move.following(Transition.ACCEPT)));
    }

    void askBack(Telling story) {
        players.reviewer(
                story,
                file ->
                        board.askBack(
                                file.id(),
                                story.sample().said(),
                                Move.following(Transition.ASK_BACK)));
    }

    void decline(Telling story) {
        players.reviewer(
                story,
                file ->
                        board.decline(
                                file.id(),
                                DeclineReason.valueOf(reason(story).code()),
                                story.sample().said(),
                                Move.following(Transition.DECLINE)));
    }

    private static Reason reason(Telling story) {
        return new Reason(story.sample().reasonOr("OTHER"), story.sample().said());
    }
}
