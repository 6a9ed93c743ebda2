package org.mitate.opinion.web;

import gg.jte.Content;
import gg.jte.generated.precompiled.Templates;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.mitate.cases.CaseFile;
import org.mitate.cases.CasePanel;
import org.mitate.cases.Stage;
import org.mitate.opinion.OpinionDesk;
import org.mitate.opinion.OpinionPost;
import org.mitate.opinion.OpinionPromise;
import org.mitate.staff.Role;
import org.mitate.staff.StaffDirectory;
import org.mitate.staff.StaffMember;
import org.mitate.ui.Page;
import org.springframework.stereotype.Component;

/// On the case page: whether the opinion is written, signed and sent; never what stands in a draft.
@Component
class OpinionPanel implements CasePanel {

    private static final Set<Stage> FROM_ACCEPTANCE =
            EnumSet.of(
                    Stage.ACCEPTED,
                    Stage.SCHEDULING,
                    Stage.BOOKED,
                    Stage.CHECKED_IN,
                    Stage.IN_CONSULTATION,
                    Stage.CONSULTED,
                    Stage.CLOSED);

    private final OpinionDesk desk;
    private final OpinionPost post;
    private final OpinionPromise promise;
    private final StaffDirectory directory;
    private final Templates templates;

    OpinionPanel(
            OpinionDesk desk,
            OpinionPost post,
            OpinionPromise promise,
            StaffDirectory directory,
            Templates templates) {
        this.desk = desk;
        this.post = post;
        this.promise = promise;
        this.directory = directory;
        this.templates = templates;
    }

    @Override
    public Column column() {
        return Column.MATTER;
    }

    @Override
    public int place() {
        return 80;
    }

    @Override
    public Optional<Content> draw(Page page, CaseFile file) {
        if (!FROM_ACCEPTANCE.contains(file.stage()) || !promise.isOffered(file)) {
            return Optional.empty();
        }
        StaffMember member = directory.actingMember();
        LocalDate target = promise.targetOn(file).orElse(null);
        var view =
                new OpinionPanelView(
                        file,
                        desk.signed(file.id()).reversed(),
                        post.sent(file.id()),
                        desk.isInWriting(file.id()),
                        target,
                        member.is(Role.CONSULTANT) && member.id().equals(file.course().doctor()),
                        member.is(Role.SECRETARIAT),
                        promise.isOnRequest(file) && !promise.isRequested(file));
        return Optional.of(templates.opinionPanel(page, view)::render);
    }
}
