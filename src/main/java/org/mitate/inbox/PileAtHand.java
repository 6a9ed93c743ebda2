package org.mitate.inbox;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mitate.cases.CaseFile;
import org.mitate.hospital.terms.DocumentKind;
import org.mitate.inbox.Leaf.Needless;
import org.mitate.intake.Glance;
import org.mitate.intake.SeenSheets;
import org.mitate.intake.SheetsAtHand;
import org.mitate.intake.SheetsOnDesk;
import org.mitate.intake.SheetsOnDesk.Picture;
import org.mitate.paper.PaperCode;
import org.mitate.shared.Refusal;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Lays a sheaf of the pile before the person who receives a form, and files it with the case.
@Component
class PileAtHand implements SheetsAtHand {

    private final Pile pile;
    private final SortingDesk sorting;
    private final Filings filings;
    private final Glances glances;

    PileAtHand(Pile pile, SortingDesk sorting, Filings filings, Glances glances) {
        this.pile = pile;
        this.sorting = sorting;
        this.filings = filings;
        this.glances = glances;
    }

    @Override
    public Optional<SheetsOnDesk> find(String key) {
        return pile.find(key).map(PileAtHand::onDesk);
    }

    private static SheetsOnDesk onDesk(Sheaf sheaf) {
        return new SheetsOnDesk(
                sheaf.key(),
                sheaf.number(),
                sheaf.channel(),
                sheaf.arrivedAt(),
                SheetNames.of(sheaf.gaps()),
                papers(sheaf),
                sheaf.editions().isEmpty() ? null : sheaf.editions().last(),
                sheaf.leaves().stream().map(PileAtHand::picture).toList());
    }

    /// Only what its code names; what else lies there a person sees.
    private static Set<DocumentKind> papers(Sheaf sheaf) {
        var papers = EnumSet.noneOf(DocumentKind.class);
        sheaf.codes()
                .filter(code -> code.kind() == PaperCode.Kind.CONSENT)
                .forEach(code -> papers.add(DocumentKind.CONSENT_FORM));
        return papers;
    }

    private static Picture picture(Leaf leaf) {
        PaperCode code = leaf.sheet().code();
        return new Picture(
                leaf.sheet().id().value(),
                code == null ? "" : SheetNames.of(code),
                code == null ? null : code.kind(),
                leaf.assumed());
    }

    @Override
    public List<Glance> glances(SheetsOnDesk sheets) {
        return pile.find(sheets.key()).map(glances::of).orElse(List.of());
    }

    /// What the codes name becomes papers of the case, what needs no filing goes aside, and the
    /// rest stays on the pile as the case's, until somebody says what it is.
    @Override
    @Transactional
    public void filed(SeenSheets seen, List<CaseFile> opened) {
        if (seen.sheets().isEmpty()) throw Refusal.notNow("SHEETS_GONE");
        sorting.lying(seen.sheets());
        var leaves =
                pile
                        .find(seen.key())
                        .orElseThrow(() -> Refusal.notNow("SHEETS_GONE"))
                        .leaves()
                        .stream()
                        .filter(leaf -> seen.sheets().contains(id(leaf)))
                        .toList();
        CaseFile file = opened.getFirst();
        leaves.forEach(this::putAside);
        var papers = new ArrayList<Assignment>();
        assignment(leaves, PaperCode.Kind.APPLICATION).ifPresent(papers::add);
        assignment(leaves, PaperCode.Kind.CONSENT).ifPresent(papers::add);
        filings.file(file, papers, UUID.randomUUID());
        sorting.belong(
                leaves.stream().filter(PileAtHand::isUnnamed).map(PileAtHand::id).toList(),
                file.number());
    }

    private void putAside(Leaf leaf) {
        Needless needless = leaf.needless();
        if (needless != null) sorting.putAside(List.of(id(leaf)), needless.name());
        var copies = leaf.copies().stream().map(copy -> copy.id().value()).toList();
        sorting.putAside(copies, Needless.REPEAT.name());
    }

    private static Optional<Assignment> assignment(List<Leaf> leaves, PaperCode.Kind kind) {
        List<Sheet.Id> sheets =
                toFile(leaves)
                        .filter(leaf -> kind == kind(leaf))
                        .map(leaf -> leaf.sheet().id())
                        .toList();
        return sheets.isEmpty()
                ? Optional.empty()
                : Optional.of(Assignment.of(document(kind), sheets));
    }

    private static DocumentKind document(PaperCode.Kind kind) {
        return kind == PaperCode.Kind.CONSENT
                ? DocumentKind.CONSENT_FORM
                : DocumentKind.APPLICATION_FORM;
    }

    private static Stream<Leaf> toFile(List<Leaf> leaves) {
        return leaves.stream().filter(leaf -> leaf.needless() == null);
    }

    private static boolean isUnnamed(Leaf leaf) {
        return leaf.needless() == null && kind(leaf) == null;
    }

    private static PaperCode.@Nullable Kind kind(Leaf leaf) {
        PaperCode code = leaf.sheet().code();
        return code == null ? null : code.kind();
    }

    private static UUID id(Leaf leaf) {
        return leaf.sheet().id().value();
    }
}
