package org.mitate.diagnosis.web;

import gg.jte.Content;
import gg.jte.generated.precompiled.Templates;
import java.util.Optional;
import org.mitate.cases.CaseFile;
import org.mitate.cases.CasePanel;
import org.mitate.ui.Page;
import org.springframework.stereotype.Component;

/// The states of the orders on the case page; what was found stands there for its doctor only.
@Component
class OrdersPanel implements CasePanel {

    private final OrderViews views;
    private final Templates templates;

    OrdersPanel(OrderViews views, Templates templates) {
        this.views = views;
        this.templates = templates;
    }

    @Override
    public Column column() {
        return Column.MATTER;
    }

    @Override
    public int place() {
        return 50;
    }

    @Override
    public Optional<Content> draw(Page page, CaseFile file) {
        OrdersView view = views.of(page, file);
        if (view.orders().isEmpty() && view.orderable().isEmpty()) return Optional.empty();
        return Optional.of(templates.diagnosisPanel(page, view));
    }
}
