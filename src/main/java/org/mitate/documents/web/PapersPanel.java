package org.mitate.documents.web;

import gg.jte.Content;
import gg.jte.generated.precompiled.Templates;
import java.util.Optional;
import org.mitate.cases.CaseFile;
import org.mitate.cases.CasePanel;
import org.mitate.ui.Page;
import org.springframework.stereotype.Component;

/// The papers of a case and the findings on it, on the case page.
@Component
class PapersPanel implements CasePanel {

    private final DossierPages pages;
    private final Templates templates;

    PapersPanel(DossierPages pages, Templates templates) {
        this.pages = pages;
        this.templates = templates;
    }

    @Override
    public Column column() {
        return Column.MATTER;
    }

    @Override
    public int place() {
        return 10;
    }

    @Override
    public Optional<Content> draw(Page page, CaseFile file) {
        return Optional.of(templates.documentsPanel(page, pages.of(file)));
    }
}
