package org.mitate.opinion;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.mitate.cases.CaseFile;
import org.mitate.cases.CaseId;
import org.mitate.cases.CaseShelf;
import org.mitate.correspondence.Letter;
import org.mitate.correspondence.OutgoingPost;
import org.mitate.opinion.Sending.Recipient;
import org.mitate.opinion.Sending.Way;
import org.mitate.paper.Paper;
import org.mitate.shared.Refusal;
import org.springframework.stereotype.Component;

/// Puts signed opinions that nobody has sent yet into the day's post.
@Component
class OpinionMail implements OutgoingPost {

    private final OpinionPost post;
    private final OpinionPapers papers;
    private final SignedOpinions signed;
    private final CaseShelf shelf;

    OpinionMail(OpinionPost post, OpinionPapers papers, SignedOpinions signed, CaseShelf shelf) {
        this.post = post;
        this.papers = papers;
        this.signed = signed;
        this.shelf = shelf;
    }

    @Override
    public List<Waiting> waiting() {
        var waiting = new ArrayList<Waiting>();
        for (CaseId id : signed.casesAfterTheTalk()) {
            for (Recipient to : post.outstanding(shelf.get(id))) {
                waiting.add(new Waiting(id, kind(to)));
            }
        }
        return waiting;
    }

    @Override
    public List<Paper> papers(CaseFile file, Letter.Kind kind) {
        if (file.isDead()) throw Refusal.notNow("DECEASED");
        var report =
                signed.latest(file.id()).orElseThrow(() -> Refusal.notNow("SIGN_FIRST")).report();
        return kind == Letter.Kind.OPINION_TO_DOCTOR
                ? List.of(papers.letter(file), report)
                : List.of(report);
    }

    @Override
    public void posted(CaseId id, Letter.Kind kind, UUID requestKey) {
        Recipient to =
                kind == Letter.Kind.OPINION_TO_DOCTOR ? Recipient.OWN_DOCTOR : Recipient.CONSULTEE;
        post.send(id, new OpinionPost.Order(to, Way.POST, "", requestKey));
    }

    private static Letter.Kind kind(Recipient to) {
        return switch (to) {
            case CONSULTEE -> Letter.Kind.OPINION;
            case OWN_DOCTOR -> Letter.Kind.OPINION_TO_DOCTOR;
        };
    }
}
