package org.mitate.inbox.web;

import gg.jte.Content;
import gg.jte.generated.precompiled.Templates;
import java.util.Optional;
import org.mitate.cases.CaseFile;
import org.mitate.cases.CasePanel;
import org.mitate.inbox.FiledSheets;
import org.mitate.inbox.Pile;
import org.mitate.staff.Role;
import org.mitate.ui.Page;
import org.springframework.stereotype.Component;

/// On the case page, for the secretariat: what came for it and waits, and the way to move its
/// pages.
@Component
class SheetsPanel implements CasePanel {

    private final Pile pile;
    private final FiledSheets sheets;
    private final Templates templates;

    SheetsPanel(Pile pile, FiledSheets sheets, Templates templates) {
        this.pile = pile;
        this.sheets = sheets;
        this.templates = templates;
    }

    @Override
    public Column column() {
        return Column.MATTER;
    }

    /// Right below the papers.
    @Override
    public int place() {
        return 11;
    }

    @Override
    public Optional<Content> draw(Page page, CaseFile file) {
        boolean secretary = page.viewer().filter(it -> it.is(Role.SECRETARIAT.name())).isPresent();
        if (!secretary) return Optional.empty();
        int waiting = pile.find(file.number().printed()).map(it -> it.leaves().size()).orElse(0);
        int filed = sheets.of(file).stream().mapToInt(it -> it.sheets().size()).sum();
        return waiting + filed == 0
                ? Optional.empty()
                : Optional.of(templates.inboxPanel(page, file, waiting, filed));
    }
}
