package org.mitate.correspondence;

import java.util.List;
import org.mitate.cases.CaseFile;
import org.mitate.documents.ChecklistLine;
import org.mitate.documents.Dossier;
import org.mitate.hospital.terms.DocumentKind;
import org.mitate.paper.Checklist;
import org.springframework.stereotype.Component;

/// What is missing in a dossier, as letters list it: with the way by which each may come (rules.md
/// CH02).
@Component
class MissingItems {

    private final Dossier dossier;
    private final LetterWords words;

    MissingItems(Dossier dossier, LetterWords words) {
        this.dossier = dossier;
        this.words = words;
    }

    List<Checklist.Item> of(CaseFile file) {
        return lines(file).stream().map(this::item).toList();
    }

    List<ChecklistLine> lines(CaseFile file) {
        return dossier.check(file).lines().stream().filter(ChecklistLine::isMissing).toList();
    }

    /// A paper that came without one of its pages says which (C11).
    private Checklist.Item item(ChecklistLine line) {
        String how =
                line.kind() == DocumentKind.REFERRAL_LETTER
                        ? "correspondence.letter.byPost"
                        : "correspondence.letter.byFaxOrPost";
        String lacking =
                line.papers().stream()
                        .map(paper -> paper.arrived().lacking())
                        .filter(words -> !words.isEmpty())
                        .findFirst()
                        .orElse("");
        String name = words.say("hospital.document." + line.kind());
        return new Checklist.Item(name, lacking, words.say(how));
    }
}
