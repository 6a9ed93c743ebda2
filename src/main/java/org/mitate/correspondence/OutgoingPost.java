package org.mitate.correspondence;

import java.util.List;
import java.util.UUID;
import org.mitate.cases.CaseFile;
import org.mitate.cases.CaseId;
import org.mitate.paper.Paper;

/// Letters of another room that go out with the day's post.
public interface OutgoingPost {

    /// What waits to be sent; nothing for anybody who has died (rules.md EX06).
    List<Waiting> waiting();

    List<Paper> papers(CaseFile file, Letter.Kind kind);

    /// Written down in the transaction in which the letters are sealed.
    void posted(CaseId id, Letter.Kind kind, UUID requestKey);

    record Waiting(CaseId caseId, Letter.Kind kind) {}
}
