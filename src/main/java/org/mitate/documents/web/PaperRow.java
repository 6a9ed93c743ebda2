package org.mitate.documents.web;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mitate.cases.application.Enclosure;
import org.mitate.documents.ChecklistLine;
import org.mitate.documents.Paper;
import org.mitate.hospital.terms.DocumentKind;
import org.mitate.hospital.terms.Need;

/// A row of the form in which arrived papers are ticked: a line of the checklist, or one sort of
/// results and images.
///
/// @param papers what came of it so far
public record PaperRow(
        DocumentKind kind,
        Enclosure.@Nullable Kind material,
        Need need,
        boolean present,
        List<Paper> papers) {

    private static final List<Enclosure.Kind> IMAGES =
            List.of(Enclosure.Kind.CT_MRI, Enclosure.Kind.NUCLEAR);
    private static final List<Enclosure.Kind> RESULTS =
            List.of(Enclosure.Kind.PATHOLOGY, Enclosure.Kind.BLOOD, Enclosure.Kind.OTHER);

    public PaperRow {
        papers = List.copyOf(papers);
    }

    static List<PaperRow> of(List<ChecklistLine> lines) {
        var rows = new ArrayList<PaperRow>();
        for (ChecklistLine line : lines) {
            switch (line.kind()) {
                case IMAGES -> IMAGES.forEach(it -> rows.add(row(line, it)));
                case RESULTS -> RESULTS.forEach(it -> rows.add(row(line, it)));
                case RELATIONSHIP_PROOF -> {
                    rows.add(row(line, line.kind()));
                    rows.add(row(line, DocumentKind.CUSTODY_PROOF));
                }
                default -> rows.add(row(line, line.kind()));
            }
        }
        return rows;
    }

    /// What the entries of the form are called for this row.
    public String key() {
        return material == null ? kind.name() : kind + "-" + material;
    }

    /// Key of its name.
    public String text() {
        return material == null ? "document." + kind : "material." + material;
    }

    private static PaperRow row(ChecklistLine line, DocumentKind kind) {
        var own = line.papers().stream().filter(it -> it.arrived().kind() == kind).toList();
        return new PaperRow(kind, null, line.need(), line.present(), own);
    }

    private static PaperRow row(ChecklistLine line, Enclosure.Kind material) {
        var own =
                line.papers().stream()
                        .filter(it -> isOf(it.arrived().material(), material))
                        .toList();
        return new PaperRow(line.kind(), material, line.need(), !own.isEmpty(), own);
    }

    /// What was recorded without saying what it is stands with the first of its sort.
    private static boolean isOf(Enclosure.@Nullable Kind there, Enclosure.Kind material) {
        if (there != null) return there == material;
        return material == IMAGES.getFirst() || material == Enclosure.Kind.OTHER;
    }
}
