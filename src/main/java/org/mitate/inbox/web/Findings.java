package org.mitate.inbox.web;

import java.util.ArrayList;
import java.util.List;
import org.mitate.cases.BoardRow;
import org.mitate.inbox.Sheaf;
import org.mitate.inbox.SheetNames;
import org.mitate.inbox.Whose.Known;
import org.mitate.inbox.web.SheafView.Finding;

/// What is to be known of a sheaf before anybody decides; nothing here says a word about the person
/// behind a number that may be made up.
final class Findings {

    private Findings() {}

    static List<Finding> of(Sheaf sheaf, Known known) {
        var findings = new ArrayList<Finding>();
        if (sheaf.hasStrangeCode()) findings.add(Finding.of("STRANGE"));
        findings.addAll(ofNumber(sheaf, known));
        if (known.isOutdated(sheaf)) {
            findings.add(Finding.of("OUTDATED", sheaf.editions().first()));
        }
        if (sheaf.editions().size() > 1) findings.add(Finding.of("MIXED"));
        if (!sheaf.gaps().isEmpty()) {
            findings.add(Finding.of("MISSING", SheetNames.of(sheaf.gaps())));
        }
        if (sheaf.hasTwins()) findings.add(Finding.of("TWINS"));
        if (sheaf.assumed() > 0) findings.add(Finding.of("ASSUMED", sheaf.assumed()));
        if (sheaf.copies() > 0) findings.add(Finding.of("COPIES", sheaf.copies()));
        if (sheaf.alike() > 0) findings.add(Finding.of("ALIKE", sheaf.alike()));
        if (sheaf.unsure() > 0) findings.add(Finding.of("UNSURE", sheaf.unsure()));
        return findings;
    }

    private static List<Finding> ofNumber(Sheaf sheaf, Known known) {
        return switch (NextStep.section(sheaf, known)) {
            case TO_RECEIVE -> sheaf.hasForm() ? List.of() : List.of(Finding.of("NO_FORM"));
            case KNOWN -> ofCase(sheaf, sheaf.whose().flatMap(known::caseOf).orElseThrow());
            case NAMELESS -> sheaf.isNameless() ? List.of() : List.of(Finding.of("NOBODY"));
        };
    }

    /// A form that is faxed again makes no second case.
    private static List<Finding> ofCase(Sheaf sheaf, BoardRow row) {
        var findings = new ArrayList<Finding>();
        if (row.stage().isEnd()) findings.add(Finding.of("ENDED." + row.stage()));
        if (sheaf.hasForm()) findings.add(Finding.of("AGAIN"));
        return findings;
    }
}
