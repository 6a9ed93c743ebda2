package org.mitate.consultation.web;

import gg.jte.Content;
import gg.jte.generated.precompiled.Templates;
import java.util.Optional;
import java.util.Set;
import org.mitate.cases.CaseFile;
import org.mitate.cases.CasePanel;
import org.mitate.consultation.Consultations;
import org.mitate.consultation.Corrections;
import org.mitate.consultation.Talk;
import org.mitate.ui.Page;
import org.springframework.stereotype.Component;

/// Check-in and talk on the case page.
@Component
class TalkPanel implements CasePanel {

    private final Consultations consultations;
    private final Corrections corrections;
    private final Templates templates;

    TalkPanel(Consultations consultations, Corrections corrections, Templates templates) {
        this.consultations = consultations;
        this.corrections = corrections;
        this.templates = templates;
    }

    @Override
    public Column column() {
        return Column.MATTER;
    }

    @Override
    public int place() {
        return 40;
    }

    @Override
    public Optional<Content> draw(Page page, CaseFile file) {
        var checkIn = consultations.checkIn(file.id());
        var talk = consultations.of(file.id());
        if (checkIn.isEmpty() && talk.isEmpty()) return Optional.empty();
        Set<Talk.Flag> flags = talk.map(consultations::flags).orElse(Set.of());
        var view =
                new TalkPanelView(
                        file,
                        checkIn,
                        talk,
                        flags,
                        consultations.proposed(file.id()),
                        corrections.areOpen(file));
        return Optional.of(templates.consultationPanel(page, view));
    }
}
