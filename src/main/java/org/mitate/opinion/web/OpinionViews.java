package org.mitate.opinion.web;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.mitate.cases.CaseFile;
import org.mitate.cases.Stage;
import org.mitate.cases.TalkNotes;
import org.mitate.hospital.Hospital;
import org.mitate.opinion.OpinionDesk;
import org.mitate.opinion.OpinionPromise;
import org.mitate.ui.Page;
import org.springframework.stereotype.Component;

/// Gathers what the doctor needs to write: the questions, the notes of the talk, what was signed.
@Component
class OpinionViews {

    private static final Set<Stage> TALK_IS_OVER = EnumSet.of(Stage.CONSULTED, Stage.CLOSED);

    private final OpinionDesk desk;
    private final OpinionPromise promise;
    private final List<TalkNotes> notes;
    private final Hospital hospital;

    OpinionViews(
            OpinionDesk desk, OpinionPromise promise, List<TalkNotes> notes, Hospital hospital) {
        this.desk = desk;
        this.promise = promise;
        this.notes = notes;
        this.hospital = hospital;
    }

    OpinionView of(Page page, CaseFile file) {
        var talk = notes.stream().flatMap(room -> room.of(file.id()).stream()).findFirst();
        Set<Integer> discussed = talk.map(TalkNotes.HeldTalk::discussed).orElse(Set.of());
        return new OpinionView(
                file,
                hospital.departments()
                        .find(file.department())
                        .map(found -> found.name().in(page.locale()))
                        .orElse(file.department().code()),
                desk.draft(file),
                parts(file, discussed),
                talk.map(TalkNotes.HeldTalk::words).orElse(""),
                promise.targetOn(file).orElse(null),
                TALK_IS_OVER.contains(file.stage()),
                desk.signed(file.id()).reversed());
    }

    private static List<OpinionView.Part> parts(CaseFile file, Set<Integer> discussed) {
        List<String> questions = file.application().questions();
        var parts = new ArrayList<OpinionView.Part>();
        for (int no = 1; no <= questions.size(); no++) {
            String question = questions.get(no - 1);
            parts.add(new OpinionView.Part(no, "answer" + no, question, discussed.contains(no)));
        }
        return parts;
    }
}
