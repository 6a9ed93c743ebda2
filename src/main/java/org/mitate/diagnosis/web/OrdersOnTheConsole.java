package org.mitate.diagnosis.web;

import gg.jte.Content;
import gg.jte.generated.precompiled.Templates;
import java.util.Optional;
import org.mitate.cases.CaseFile;
import org.mitate.consultation.ConsolePanel;
import org.mitate.ui.Page;
import org.springframework.stereotype.Component;

/// The doctor orders and sees diagnoses without leaving the talk.
@Component
class OrdersOnTheConsole implements ConsolePanel {

    private final OrderViews views;
    private final Templates templates;

    OrdersOnTheConsole(OrderViews views, Templates templates) {
        this.views = views;
        this.templates = templates;
    }

    @Override
    public Optional<Content> draw(Page page, CaseFile file) {
        return Optional.of(templates.diagnosisConsole(page, views.of(page, file)));
    }
}
