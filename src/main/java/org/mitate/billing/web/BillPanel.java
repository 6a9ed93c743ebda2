package org.mitate.billing.web;

import gg.jte.Content;
import gg.jte.generated.precompiled.Templates;
import java.util.List;
import java.util.Optional;
import org.mitate.billing.Cashier;
import org.mitate.billing.card.CardStanding;
import org.mitate.cases.CaseFile;
import org.mitate.cases.CasePanel;
import org.mitate.cases.Stage;
import org.mitate.hospital.Hospital;
import org.mitate.hospital.Price.Step;
import org.mitate.staff.Role;
import org.mitate.ui.Page;
import org.mitate.ui.Viewer;
import org.springframework.stereotype.Component;

/// What it costs, on the secretariat's case page.
@Component
class BillPanel implements CasePanel {

    private final Cashier cashier;
    private final BillViews views;
    private final CardViews cards;
    private final Hospital hospital;
    private final Templates templates;

    BillPanel(
            Cashier cashier,
            BillViews views,
            CardViews cards,
            Hospital hospital,
            Templates templates) {
        this.cashier = cashier;
        this.views = views;
        this.cards = cards;
        this.hospital = hospital;
        this.templates = templates;
    }

    @Override
    public Column column() {
        return Column.MATTER;
    }

    @Override
    public int place() {
        return 60;
    }

    @Override
    public Optional<Content> draw(Page page, CaseFile file) {
        Optional<Viewer> viewer = page.viewer().filter(it -> it.is(Role.Names.SECRETARIAT));
        return viewer.map(
                secretary ->
                        draw(page, file, cashier.of(file.id()).map(bill -> views.of(page, bill))));
    }

    private Content draw(Page page, CaseFile file, Optional<BillView> bill) {
        boolean free = file.stage().isEnd() && file.stage() != Stage.CLOSED && bill.isEmpty();
        Optional<CardStanding> card =
                file.stage().isBeingFixed() ? cards.standing(file) : Optional.empty();
        List<Step> steps = hospital.profile().feeSchedule().steps(file.mode());
        return templates.billingPanel(
                page, new BillPanelView(file.mode(), bill, free, steps, card));
    }
}
