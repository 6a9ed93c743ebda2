package org.mitate.opinion;

import java.util.Optional;
import org.mitate.cases.CaseFile;
import org.mitate.cases.CaseId;
import org.mitate.cases.CaseShelf;
import org.mitate.cases.ClosingCondition;
import org.mitate.opinion.Sending.Recipient;
import org.springframework.stereotype.Component;

/// A case stays open until the promised opinion has gone to the consultee in its last version.
/// After a death nothing has to go out any more (rules.md EX06).
@Component
class OpinionClosing implements ClosingCondition {

    private final CaseShelf shelf;
    private final OpinionPromise promise;
    private final SignedOpinions signed;
    private final Sendings sendings;

    OpinionClosing(
            CaseShelf shelf, OpinionPromise promise, SignedOpinions signed, Sendings sendings) {
        this.shelf = shelf;
        this.promise = promise;
        this.signed = signed;
        this.sendings = sendings;
    }

    @Override
    public Optional<String> open(CaseId id) {
        CaseFile file = shelf.get(id);
        if (file.isDead() || !promise.isOwed(file)) return Optional.empty();
        return signed.latest(id)
                .map(last -> isIssued(id, last) ? Optional.<String>empty() : Optional.of("SENDING"))
                .orElse(Optional.of("OPINION"));
    }

    private boolean isIssued(CaseId id, SignedOpinion last) {
        return sendings.of(id).stream().anyMatch(it -> it.took(last, Recipient.CONSULTEE));
    }
}
