package org.mitate.correspondence.web;

import gg.jte.Content;
import gg.jte.generated.precompiled.Templates;
import java.util.Optional;
import org.mitate.cases.CaseFile;
import org.mitate.cases.CasePanel;
import org.mitate.correspondence.Letters;
import org.mitate.staff.Role;
import org.mitate.ui.Page;
import org.springframework.stereotype.Component;

/// On the case page: the letters that went out, and those that may.
@Component
class LettersPanel implements CasePanel {

    private final Letters letters;
    private final Templates templates;

    LettersPanel(Letters letters, Templates templates) {
        this.letters = letters;
        this.templates = templates;
    }

    @Override
    public Column column() {
        return Column.HISTORY;
    }

    @Override
    public int place() {
        return 10;
    }

    @Override
    public Optional<Content> draw(Page page, CaseFile file) {
        boolean writesLetters = page.viewer().filter(v -> v.is(Role.Names.SECRETARIAT)).isPresent();
        var possible = letters.possible(file);
        var printed = letters.printed(file.id());
        if (!writesLetters || possible.isEmpty() && printed.isEmpty() && !file.isDead()) {
            return Optional.empty();
        }
        var panel = templates.correspondenceLetters(page, file, possible, printed);
        return Optional.of(panel::render);
    }
}
