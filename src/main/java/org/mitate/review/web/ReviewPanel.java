package org.mitate.review.web;

import gg.jte.Content;
import gg.jte.generated.precompiled.Templates;
import java.util.Optional;
import org.mitate.cases.CaseFile;
import org.mitate.cases.CasePanel;
import org.mitate.review.ReviewBoard;
import org.mitate.staff.StaffDirectory;
import org.mitate.ui.Page;
import org.springframework.stereotype.Component;

/// What the department decided or asked, on the case page.
@Component
class ReviewPanel implements CasePanel {

    private final ReviewBoard board;
    private final StaffDirectory directory;
    private final Digests digests;
    private final Templates templates;

    ReviewPanel(ReviewBoard board, StaffDirectory directory, Digests digests, Templates templates) {
        this.board = board;
        this.directory = directory;
        this.digests = digests;
        this.templates = templates;
    }

    @Override
    public Column column() {
        return Column.MATTER;
    }

    @Override
    public int place() {
        return 20;
    }

    @Override
    public Optional<Content> draw(Page page, CaseFile file) {
        if (!file.stage().isKnownToDepartment()) return Optional.empty();
        var acceptance = board.acceptance(file.id());
        String doctor =
                acceptance
                        .flatMap(it -> directory.find(it.doctor()))
                        .map(it -> it.name().written())
                        .orElse("");
        return Optional.of(
                templates.reviewPanel(
                        page,
                        new ReviewPanelView(
                                file,
                                doctor,
                                acceptance.map(it -> it.otherReason()).orElse(""),
                                board.questions(file.id()),
                                digests.departments(page))));
    }
}
