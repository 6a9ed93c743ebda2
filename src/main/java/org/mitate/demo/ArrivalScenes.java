package org.mitate.demo;

import java.util.List;
import java.util.UUID;
import org.mitate.cases.CaseShelf;
import org.mitate.documents.ArrivedPaper;
import org.mitate.documents.Dossier;
import org.mitate.hospital.terms.Channel;
import org.mitate.intake.FormReader;
import org.mitate.intake.ReceivingDesk;
import org.mitate.intake.Reception;
import org.mitate.intake.SampleDrafts;
import org.mitate.intake.WritingDesk;
import org.mitate.ui.Form;

/// How a form is printed at home, and how it and its papers arrive.
@DemoOnly
class ArrivalScenes {

    private static final int DAYS_ON_THE_WAY = 2;

    private final SampleDrafts drafts;
    private final WritingDesk writing;
    private final ReceivingDesk receiving;
    private final Dossier dossier;
    private final CaseShelf shelf;
    private final Players players;

    ArrivalScenes(
            SampleDrafts drafts,
            WritingDesk writing,
            ReceivingDesk receiving,
            Dossier dossier,
            CaseShelf shelf,
            Players players) {
        this.drafts = drafts;
        this.writing = writing;
        this.receiving = receiving;
        this.dossier = dossier;
        this.shelf = shelf;
        this.players = players;
    }

    boolean isTold(SampleCase sample) {
        return shelf.find(sample.number()).isPresent() || writing.find(sample.number()).isPresent();
    }

    void print(Telling story) {
        SampleCase sample = story.sample();
        boolean sent = sample.story() != SampleCase.Story.PREPARED;
        story.diary().begin(sample.days() + (sent ? DAYS_ON_THE_WAY : 0));
        drafts.print(sample.number(), sample.secret(), SampleForm.of(sample));
    }

    /// A letter brings the papers along; after a FAX they follow ([#followingPapers]).
    void receive(Telling story) {
        SampleCase sample = story.sample();
        story.diary().begin(sample.days());
        var form = Form.blank();
        SampleForm.of(sample).forEach((name, all) -> form.with(name, all.toArray(String[]::new)));
        var reception =
                new Reception(
                        sample.number(),
                        FormReader.read(form),
                        sample.channel(),
                        story.diary().now(),
                        "",
                        "",
                        List.of(),
                        null,
                        UUID.randomUUID());
        story.diary().later(15);
        players.as(players.secretary(story).id(), () -> receiving.receive(reception));
        if (sample.channel() == Channel.POST) papers(story);
    }

    void followingPapers(Telling story) {
        if (story.sample().channel() == Channel.POST) return;
        story.diary().next(1);
        papers(story);
    }

    private void papers(Telling story) {
        List<ArrivedPaper> all = SamplePapers.arriving(story.sample(), story.diary().today());
        story.diary().later(5);
        players.secretary(story, file -> dossier.record(file.id(), all));
    }
}
