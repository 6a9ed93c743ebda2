package org.mitate.opinion.web;

import java.util.List;
import java.util.Optional;
import org.mitate.cases.CaseFile;
import org.mitate.consultation.AfterTalk;
import org.mitate.opinion.OpinionDesk;
import org.mitate.opinion.OpinionPromise;
import org.mitate.opinion.SignedOpinion;
import org.mitate.ui.Page;
import org.springframework.stereotype.Component;

/// The written opinion among what the doctor still has to do.
@Component
class OpinionAfterTalk implements AfterTalk {

    private final OpinionDesk desk;
    private final OpinionPromise promise;

    OpinionAfterTalk(OpinionDesk desk, OpinionPromise promise) {
        this.desk = desk;
        this.promise = promise;
    }

    @Override
    public Optional<Task> task(Page page, CaseFile file) {
        if (!promise.isOwed(file)) return Optional.empty();
        List<SignedOpinion> signed = desk.signed(file.id());
        String address = "/cases/" + file.number().printed() + "/opinion";
        String words =
                signed.isEmpty()
                        ? promise.targetOn(file)
                                .map(day -> page.text("opinion.after.until", page.day(day)))
                                .orElse(page.text("opinion.title"))
                        : page.text("opinion.panel.signed", signed.size());
        return Optional.of(new Task(words, address, signed.isEmpty() ? State.OPEN : State.DONE));
    }
}
