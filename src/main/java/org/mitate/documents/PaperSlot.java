package org.mitate.documents;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mitate.cases.application.Enclosure;
import org.mitate.hospital.terms.DocumentKind;

/// A place in the checklist at which a paper can be put: one kind of document, or one sort of
/// results and images.
public record PaperSlot(DocumentKind kind, Enclosure.@Nullable Kind material) {

    private static final List<Enclosure.Kind> IMAGES =
            List.of(Enclosure.Kind.CT_MRI, Enclosure.Kind.NUCLEAR);
    private static final List<Enclosure.Kind> RESULTS =
            List.of(Enclosure.Kind.PATHOLOGY, Enclosure.Kind.BLOOD, Enclosure.Kind.OTHER);

    static Stream<PaperSlot> of(DocumentKind kind) {
        return switch (kind) {
            case IMAGES -> IMAGES.stream().map(it -> new PaperSlot(kind, it));
            case RESULTS -> RESULTS.stream().map(it -> new PaperSlot(kind, it));
            case RELATIONSHIP_PROOF ->
                    Stream.of(kind, DocumentKind.CUSTODY_PROOF).map(it -> new PaperSlot(it, null));
            default -> Stream.of(new PaperSlot(kind, null));
        };
    }

    /// Every place there is, also those that a case's own checklist does not have.
    public static List<PaperSlot> all() {
        return Stream.of(DocumentKind.values())
                .filter(kind -> kind != DocumentKind.CUSTODY_PROOF)
                .flatMap(PaperSlot::of)
                .toList();
    }

    /// What the entries of forms are called for it.
    public String key() {
        return material == null ? kind.name() : kind + "-" + material;
    }

    /// Key of its name.
    public String text() {
        return material == null ? "document." + kind : "material." + material;
    }

    /// Whether it takes that paper; what was recorded without saying what it is stands with the
    /// first of its sort.
    public boolean takes(ArrivedPaper paper) {
        if (material == null) return paper.kind() == kind;
        if (paper.material() != null) return paper.material() == material;
        return material == IMAGES.getFirst() || material == Enclosure.Kind.OTHER;
    }
}
