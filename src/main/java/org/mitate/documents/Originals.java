package org.mitate.documents;

import java.util.List;
import java.util.OptionalInt;
import org.mitate.cases.CaseFile;
import org.mitate.cases.CaseId;
import org.mitate.cases.CaseShelf;
import org.mitate.cases.Stage;
import org.mitate.staff.Role;
import org.mitate.ui.Counts;
import org.mitate.ui.MenuEntry;
import org.mitate.ui.Viewer;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Component;

/// Originals that people lent to the hospital, once nobody here needs them any more.
@Component
public class Originals implements Counts {

    private static final String PATH = "/returns";

    private final Papers papers;
    private final CaseShelf shelf;

    Originals(Papers papers, CaseShelf shelf) {
        this.papers = papers;
        this.shelf = shelf;
    }

    /// A case with what has to go back.
    public record Return(CaseFile file, List<Paper> papers) {}

    public List<Return> toReturn() {
        return papers.casesWithOwed().stream()
                .map(CaseId::new)
                .map(shelf::get)
                .filter(file -> file.stage() == Stage.CONSULTED || file.stage().isEnd())
                .map(file -> new Return(file, owed(file)))
                .toList();
    }

    private List<Paper> owed(CaseFile file) {
        return papers.of(file.id()).stream().filter(Paper::isOwed).toList();
    }

    @Override
    public String path() {
        return PATH;
    }

    @Override
    public OptionalInt count(Viewer viewer) {
        return OptionalInt.of(toReturn().size());
    }

    @Bean
    static MenuEntry returnsDoor() {
        return MenuEntry.of(PATH, "documents.returns.menu", 60, Role.Names.SECRETARIAT);
    }
}
