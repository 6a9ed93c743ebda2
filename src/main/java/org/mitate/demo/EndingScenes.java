package org.mitate.demo;

import java.time.Duration;
import java.util.UUID;
import org.mitate.cases.CaseClosing;
import org.mitate.cases.CaseDesk;
import org.mitate.cases.Move;
import org.mitate.cases.Reason;
import org.mitate.cases.Transition;
import org.mitate.correspondence.CallNotes;
import org.mitate.correspondence.IncomingCall;
import org.mitate.correspondence.IncomingCall.Identified;
import org.mitate.documents.GivingBack;
import org.mitate.documents.OriginalsDesk;
import org.mitate.documents.Paper;

/// The ways in which a case ends.
@DemoOnly
class EndingScenes {

    private static final Duration PATIENCE = Duration.ofMinutes(45);

    private final CaseDesk desk;
    private final CaseClosing closing;
    private final OriginalsDesk originals;
    private final CallNotes notes;
    private final DateScenes dates;
    private final FreeTimes times;
    private final Players players;

    EndingScenes(
            CaseDesk desk,
            CaseClosing closing,
            OriginalsDesk originals,
            CallNotes notes,
            DateScenes dates,
            FreeTimes times,
            Players players) {
        this.desk = desk;
        this.closing = closing;
        this.originals = originals;
        this.notes = notes;
        this.dates = dates;
        this.times = times;
        this.players = players;
    }

    void withdraw(Telling story) {
        takeCall(story, "申し込みを取り下げたい", "手続きをした");
        var reason = new Reason(story.sample().reasonOr("WISH"), story.sample().said());
        Move move = Move.following(Transition.WITHDRAW).because(reason);
        players.secretary(story, file -> desk.move(file.id(), move));
    }

    void miss(Telling story) {
        story.diary().at(times.appointment(players.file(story)).plus(PATIENCE));
        dates.undo(story, Transition.MISS, new Reason("NOT_COME", "電話にも出られなかった"));
    }

    void recordDeath(Telling story) {
        takeCall(story, "ご逝去のお知らせ", "お悔やみを申し上げ、以後のご連絡をすべて止めるとお伝えした");
        Move move = Move.following(Transition.RECORD_DEATH);
        players.secretary(
                story,
                file ->
                        desk.move(
                                file.id(),
                                move,
                                dead -> dead.with(dead.course().diedOn(story.diary().today()))));
    }

    /// The originals go back.
    void giveBack(Telling story) {
        story.diary().later(30);
        players.secretary(
                story,
                file ->
                        originals.giveBack(
                                file.id(),
                                GivingBack.byHand(
                                        originals.owed(file.id()).stream().map(Paper::id).toList(),
                                        story.diary().today())));
    }

    void close(Telling story) {
        story.diary().later(15);
        players.secretary(
                story, file -> closing.close(file.id(), Move.following(Transition.CLOSE)));
    }

    private void takeCall(Telling story, String matter, String answer) {
        players.secretary(
                story,
                file ->
                        notes.note(
                                file,
                                new IncomingCall(
                                        file.consultee().written(),
                                        Identified.NUMBER_AND_BIRTH_DATE,
                                        matter,
                                        answer,
                                        null,
                                        UUID.randomUUID())));
        story.diary().later(5);
    }
}
