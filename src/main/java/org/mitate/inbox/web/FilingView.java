package org.mitate.inbox.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mitate.cases.CaseFile;
import org.mitate.hospital.terms.DocumentKind;
import org.mitate.inbox.Leaf;
import org.mitate.inbox.Sheaf;
import org.mitate.inbox.SheetNames;
import org.mitate.paper.PaperCode;
import org.mitate.ui.Form;

/// The sheets of a sheaf beside the checklist of the case to which they go.
public record FilingView(CaseFile file, Sheaf sheaf, List<FilingRow> rows, Form form) {

    /// Where a sheet goes that nobody files.
    public static final String ASIDE = "ASIDE";

    public String address() {
        return "/inbox/" + sheaf.key() + "/filing";
    }

    /// The entry of a sheet: where it goes.
    public static String entry(Leaf leaf) {
        return "to-" + leaf.sheet().id().value();
    }

    /// What a sheet says that it is; empty when nothing says so.
    public String name(Leaf leaf) {
        var code = leaf.sheet().code();
        return code == null ? "" : SheetNames.of(code);
    }

    /// The record of the original whose label is on the sheet; nothing for other sheets.
    public @Nullable String original(Leaf leaf) {
        PaperCode code = leaf.sheet().code();
        if (code == null || code.kind() != PaperCode.Kind.ORIGINAL) return null;
        return "/cases/" + code.number().printed() + "/originals?label=" + code.edition();
    }

    /// What was chosen for it, else what is assumed of it; empty when nobody can know.
    public String place(Leaf leaf) {
        boolean chosen = form.all().containsKey(entry(leaf));
        return chosen ? form.value(entry(leaf)) : assumed(leaf);
    }

    public boolean isAssumed(Leaf leaf) {
        return !form.all().containsKey(entry(leaf)) && !assumed(leaf).isEmpty();
    }

    private String assumed(Leaf leaf) {
        if (leaf.needless() != null) return ASIDE;
        PaperCode code = leaf.sheet().code();
        if (code == null) return "";
        return switch (code.kind()) {
            case APPLICATION -> row(DocumentKind.APPLICATION_FORM);
            case CONSENT -> row(DocumentKind.CONSENT_FORM);
            case COVER, CHECKLIST, REQUEST, OWN_COPY, ORIGINAL -> ASIDE;
        };
    }

    private String row(DocumentKind kind) {
        return rows.stream()
                .map(row -> row.slot())
                .filter(slot -> slot.kind() == kind)
                .map(slot -> slot.key())
                .findFirst()
                .orElse("");
    }
}
