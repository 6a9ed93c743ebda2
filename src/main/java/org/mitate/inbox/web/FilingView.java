package org.mitate.inbox.web;

import java.util.Comparator;
import java.util.List;
import java.util.function.ToIntFunction;
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

    /// Where a sheet goes that is not of this case, when nobody knows whose it is.
    public static final String APART = "APART";

    /// What carries the code of its number is nobody else's.
    public boolean canBeApart(Leaf leaf) {
        return leaf.sheet().code() == null;
    }

    public String address() {
        return "/inbox/" + sheaf.key() + "/filing";
    }

    /// In the order in which a person laid them, else in the one in which they are probably read.
    public List<Leaf> leaves() {
        List<String> laid = form.values("order");
        return sheaf.leaves().stream().sorted(Comparator.comparingInt(at(laid))).toList();
    }

    /// What nobody laid stays behind.
    private static ToIntFunction<Leaf> at(List<String> laid) {
        return leaf -> {
            int place = laid.indexOf(leaf.sheet().id().value().toString());
            return place < 0 ? laid.size() : place;
        };
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
