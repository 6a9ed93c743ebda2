package org.mitate.correspondence.web;

import gg.jte.Content;
import gg.jte.generated.precompiled.Templates;
import java.util.Optional;
import org.mitate.cases.CaseFile;
import org.mitate.cases.CasePanel;
import org.mitate.correspondence.CallTasks;
import org.mitate.correspondence.Confidants;
import org.mitate.staff.Role;
import org.mitate.ui.Page;
import org.springframework.stereotype.Component;

/// On the case page: who may be told what, and the telephone in two keys.
@Component
class ConfidantsPanel implements CasePanel {

    private final Confidants confidants;
    private final CallTasks tasks;
    private final Templates templates;

    ConfidantsPanel(Confidants confidants, CallTasks tasks, Templates templates) {
        this.confidants = confidants;
        this.tasks = tasks;
        this.templates = templates;
    }

    @Override
    public Column column() {
        return Column.PERSONS;
    }

    @Override
    public int place() {
        return 0;
    }

    @Override
    public Optional<Content> draw(Page page, CaseFile file) {
        boolean answersCalls = page.viewer().filter(v -> v.is(Role.Names.SECRETARIAT)).isPresent();
        if (!answersCalls) return Optional.empty();
        var panel =
                templates.correspondenceConfidants(
                        page, file, confidants.of(file), tasks.open(file));
        return Optional.of(panel::render);
    }
}
