package org.mitate.room.web;

import gg.jte.Content;
import gg.jte.generated.precompiled.Templates;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.mitate.cases.CaseFile;
import org.mitate.cases.Stage;
import org.mitate.consultation.ConsolePanel;
import org.mitate.consultation.Consultations;
import org.mitate.consultation.Talk;
import org.mitate.hospital.terms.Mode;
import org.mitate.room.Answers;
import org.mitate.room.LineBook;
import org.mitate.room.Telephone;
import org.mitate.ui.Page;
import org.springframework.stereotype.Component;

/// What the doctor must know of the online room at once: what the consultee answered, which lines
/// were cut, and the way to the telephone.
@Component
class RoomOnTheConsole implements ConsolePanel {

    private final Answers answers;
    private final Consultations consultations;
    private final LineBook lines;
    private final Telephone telephone;
    private final Templates templates;

    RoomOnTheConsole(
            Answers answers,
            Consultations consultations,
            LineBook lines,
            Telephone telephone,
            Templates templates) {
        this.answers = answers;
        this.consultations = consultations;
        this.lines = lines;
        this.telephone = telephone;
        this.templates = templates;
    }

    @Override
    public Place place() {
        return Place.CLOCK;
    }

    @Override
    public Optional<Content> draw(Page page, CaseFile file) {
        boolean begun = file.stage() == Stage.IN_CONSULTATION || file.stage() == Stage.CONSULTED;
        if (file.mode() != Mode.ONLINE || !begun) return Optional.empty();
        var view =
                new RoomPanelView(
                        file,
                        openWishes(file),
                        lines.of(file.id()),
                        telephone.of(file.id()),
                        file.stage() == Stage.IN_CONSULTATION);
        return Optional.of(templates.roomPanel(page, view));
    }

    /// Whoever agreed after all, wishes no more.
    private Set<Integer> openWishes(CaseFile file) {
        var agreed =
                consultations.of(file.id()).stream()
                        .flatMap(talk -> talk.agreements().stream())
                        .map(Talk.Agreement::fromSeconds)
                        .toList();
        return answers.wishesToEnd(file.id()).stream()
                .filter(step -> !agreed.contains(step))
                .collect(Collectors.toSet());
    }
}
