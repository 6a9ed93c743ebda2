package org.mitate.demo;

import java.util.List;
import java.util.UUID;
import org.mitate.cases.CaseFile;
import org.mitate.cases.application.Application;
import org.mitate.opinion.OpinionDesk;
import org.mitate.opinion.OpinionPost;
import org.mitate.opinion.OpinionText;
import org.mitate.opinion.Sending.Recipient;
import org.mitate.opinion.Sending.Way;

/// How the written opinion comes about and leaves the house.
@DemoOnly
class AnswerScenes {

    private static final String SUMMARY =
            "ご持参の資料を拝見し、ご質問についてお話ししました。現在の主治医の方針は標準的な考え方に沿っています。" + "以下の意見をもとに、主治医とよくご相談ください。";

    private final OpinionDesk desk;
    private final OpinionPost post;
    private final Players players;

    AnswerScenes(OpinionDesk desk, OpinionPost post, Players players) {
        this.desk = desk;
        this.post = post;
        this.players = players;
    }

    void write(Telling story) {
        story.diary().later(75);
        players.doctor(
                story,
                file -> desk.save(file.id(), 0, new OpinionText(SUMMARY, answers(story, file))));
    }

    private static List<String> answers(Telling story, CaseFile file) {
        Application application = file.application();
        return story.sample().answersTo(application.questions().size());
    }

    void sign(Telling story) {
        players.doctor(
                story,
                file -> desk.sign(file.id(), desk.draft(file).revision(), UUID.randomUUID()));
    }

    void send(Telling story) {
        for (Recipient recipient : Recipient.values()) {
            var order = new OpinionPost.Order(recipient, Way.POST, "", UUID.randomUUID());
            players.secretary(story, file -> post.send(file.id(), order));
        }
    }
}
