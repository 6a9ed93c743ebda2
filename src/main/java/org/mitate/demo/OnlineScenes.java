package org.mitate.demo;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.mitate.cases.CaseFile;
import org.mitate.cases.Move;
import org.mitate.cases.Transition;
import org.mitate.consultation.CheckIn.Identity;
import org.mitate.consultation.TalkDesk;
import org.mitate.entrance.Visitor;
import org.mitate.room.LineBook;
import org.mitate.room.LineBook.Connection;
import org.mitate.room.identity.Declared;
import org.mitate.room.identity.IdentityCheck;
import org.mitate.room.identity.IdentityCheck.DoctorPaper;
import org.mitate.room.identity.IdentityDesk;

/// What is different where doctor and consultee meet online: they show each other who they are, and
/// the consultee presses the agreement.
@DemoOnly
class OnlineScenes {

    private final IdentityDesk identities;
    private final Declared declared;
    private final LineBook lines;
    private final TalkDesk talk;
    private final Players players;

    OnlineScenes(
            IdentityDesk identities,
            Declared declared,
            LineBook lines,
            TalkDesk talk,
            Players players) {
        this.identities = identities;
        this.declared = declared;
        this.lines = lines;
        this.talk = talk;
        this.players = players;
    }

    void identify(Telling story) {
        players.doctor(story, file -> identify(story, file));
    }

    private void identify(Telling story, CaseFile file) {
        List<String> present = declared.of(file);
        String doctor = players.doctor(story.sample()).orElseThrow().name().written();
        var check =
                new IdentityCheck(
                        Identity.MY_NUMBER_CARD,
                        List.of(),
                        Set.of(),
                        DoctorPaper.HPKI_CARD,
                        present,
                        present,
                        story.diary().now(),
                        doctor);
        identities.confirm(file.id(), check, "", Move.following(Transition.IDENTIFY));
        var how = new Connection(false, "VP8", "opus", "AES_128_GCM", "Chrome");
        lines.connected(file.id(), Visitor.DOCTOR, story.diary().now(), how);
        lines.connected(file.id(), Visitor.CONSULTEE, story.diary().now(), how);
    }

    void agree(Telling story, int fromSeconds) {
        CaseFile file = players.file(story);
        talk.agreed(file.id(), fromSeconds, file.consultee().written(), UUID.randomUUID());
    }
}
