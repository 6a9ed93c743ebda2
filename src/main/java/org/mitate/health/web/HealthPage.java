package org.mitate.health.web;

import gg.jte.generated.precompiled.Templates;
import jakarta.annotation.security.RolesAllowed;
import org.mitate.billing.card.CardHealth;
import org.mitate.chores.ChoreBook;
import org.mitate.database.DatabaseHealth;
import org.mitate.database.HomeHealth;
import org.mitate.documents.FileStoreHealth;
import org.mitate.inbox.Sources;
import org.mitate.staff.Role;
import org.mitate.ui.Page;
import org.mitate.ui.Screen;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/// One page that says whether the house is well, and where not.
@Controller
@RolesAllowed(Role.Names.ADMINISTRATOR)
class HealthPage {

    private final DatabaseHealth database;
    private final FileStoreHealth store;
    private final HomeHealth home;
    private final Sources sources;
    private final CardHealth cards;
    private final ChoreBook chores;
    private final Templates templates;

    HealthPage(
            DatabaseHealth database,
            FileStoreHealth store,
            HomeHealth home,
            Sources sources,
            CardHealth cards,
            ChoreBook chores,
            Templates templates) {
        this.database = database;
        this.store = store;
        this.home = home;
        this.sources = sources;
        this.cards = cards;
        this.chores = chores;
        this.templates = templates;
    }

    @GetMapping({"/health", "/staff/health"})
    Screen show(Page page) {
        var view =
                new HealthView(
                        page.now(),
                        database.report(),
                        store.isWritable(),
                        store.stock(),
                        home.disk(),
                        home.lastBackup().orElse(null),
                        sources.all(),
                        cards.report(),
                        chores.entries());
        return Screen.of(templates.healthHealth(page, view));
    }
}
