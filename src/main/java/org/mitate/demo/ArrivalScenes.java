package org.mitate.demo;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.mitate.cases.CaseShelf;
import org.mitate.documents.ArrivedPaper;
import org.mitate.documents.Dossier;
import org.mitate.documents.ScannedPaper;
import org.mitate.hospital.Hospital;
import org.mitate.hospital.terms.DocumentKind;
import org.mitate.intake.FormReader;
import org.mitate.intake.ReceivingDesk;
import org.mitate.intake.Reception;
import org.mitate.intake.SampleDrafts;
import org.mitate.intake.WritingDesk;
import org.mitate.ui.Form;

/// How a form is printed at home, and how it and its papers arrive.
@DemoOnly
class ArrivalScenes {

    private static final int DAYS_AT_THE_DOCTORS = 6;
    private static final int DAYS_SINCE_THE_TESTS = 16;
    private static final int MINUTES_TO_THINK = 90;

    private final SampleDrafts drafts;
    private final WritingDesk writing;
    private final ReceivingDesk receiving;
    private final Dossier dossier;
    private final CaseShelf shelf;
    private final Hospital hospital;
    private final Players players;

    ArrivalScenes(
            SampleDrafts drafts,
            WritingDesk writing,
            ReceivingDesk receiving,
            Dossier dossier,
            CaseShelf shelf,
            Hospital hospital,
            Players players) {
        this.drafts = drafts;
        this.writing = writing;
        this.receiving = receiving;
        this.dossier = dossier;
        this.shelf = shelf;
        this.hospital = hospital;
        this.players = players;
    }

    boolean isTold(SampleCase sample) {
        return shelf.find(sample.number()).isPresent() || writing.find(sample.number()).isPresent();
    }

    void print(Telling story) {
        SampleCase sample = story.sample();
        Map<String, List<String>> entries = SampleForm.of(sample);
        if (sample.fax() != FaxStory.OLD_EDITION) {
            drafts.print(sample.number(), sample.secret(), entries);
            return;
        }
        var draft = drafts.print(sample.number(), sample.secret(), SampleForm.formerly(sample));
        story.diary().later(MINUTES_TO_THINK);
        writing.write(draft, entries);
        writing.print(draft.with(entries));
    }

    void receive(Telling story) {
        var form = Form.blank();
        SampleForm.of(story.sample())
                .forEach((name, all) -> form.with(name, all.toArray(String[]::new)));
        var reception =
                new Reception(
                        story.number(),
                        FormReader.read(form),
                        story.sample().channel(),
                        story.diary().now(),
                        "",
                        "",
                        List.of(),
                        null,
                        UUID.randomUUID());
        story.diary().later(15);
        players.as(players.secretary(story).id(), () -> receiving.receive(reception));
    }

    void bringPapers(Telling story) {
        story.diary().later(5);
        record(story, SamplePapers.punctual(story.sample(), story.diary().today()));
    }

    void bringLatePapers(Telling story) {
        record(story, SamplePapers.belated(story.sample(), story.diary().today()));
    }

    private void record(Telling story, List<ArrivedPaper> papers) {
        var scans = new ArrayList<ScannedPaper>();
        if (brings(papers, DocumentKind.REFERRAL_LETTER)) scans.add(letter(story));
        if (story.sample().exhibit() != null && brings(papers, DocumentKind.IMAGES)) {
            var takenOn = story.diary().today().minusDays(DAYS_SINCE_THE_TESTS);
            scans.addAll(new SampleResults(players.file(story), takenOn).papers());
        }
        players.secretary(
                story, file -> dossier.record(file.id(), papers, scans, UUID.randomUUID()));
    }

    private static boolean brings(List<ArrivedPaper> papers, DocumentKind kind) {
        return papers.stream().anyMatch(paper -> paper.kind() == kind);
    }

    private ScannedPaper letter(Telling story) {
        var department = hospital.departments().find(story.department()).orElseThrow();
        String to = hospital.profile().institution().name().ja() + "　" + department.name().ja();
        var writtenOn = story.diary().today().minusDays(DAYS_AT_THE_DOCTORS);
        var letter = new SampleLetter(players.file(story), writtenOn, to);
        return new ScannedPaper(DocumentKind.REFERRAL_LETTER, null, letter.scan());
    }
}
