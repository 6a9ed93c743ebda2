package org.mitate.entrance.web;

import gg.jte.Content;
import gg.jte.generated.precompiled.Templates;
import java.util.Optional;
import org.mitate.cases.CaseFile;
import org.mitate.cases.CasePanel;
import org.mitate.ui.Page;
import org.springframework.stereotype.Component;

/// The way into the online room on the case page; a line of its own when the day is near and the
/// device was not tried.
@Component
class EntrancePanel implements CasePanel {

    private final EntranceViews views;
    private final Templates templates;

    EntrancePanel(EntranceViews views, Templates templates) {
        this.views = views;
        this.templates = templates;
    }

    @Override
    public Column column() {
        return Column.MATTER;
    }

    @Override
    public int place() {
        return 25;
    }

    @Override
    public Optional<Content> draw(Page page, CaseFile file) {
        EntranceView view = views.of(page, file);
        if (view.startsAt() == null) return Optional.empty();
        return Optional.of(templates.entrancePanel(page, view));
    }
}
