package org.mitate.documents;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.mitate.cases.application.Enclosure;
import org.mitate.hospital.terms.DocumentKind;

/// A paper that came in, as the secretariat enters it.
///
/// @param material what it is more exactly, for results and images
/// @param pieces sheets, discs or slides
/// @param lent an original that goes back after the talk
/// @param lacking what is missing of it, such as its second page; empty when it is whole
public record ArrivedPaper(
        DocumentKind kind,
        Enclosure.@Nullable Kind material,
        LocalDate arrivedOn,
        Delivery delivery,
        int pieces,
        boolean lent,
        String lacking) {

    public ArrivedPaper {
        lacking = lacking.strip();
        if (pieces < 1) throw new IllegalArgumentException("a paper has at least one piece");
    }

    /// A whole paper that the hospital keeps.
    public static ArrivedPaper of(DocumentKind kind, LocalDate arrivedOn, Delivery delivery) {
        return new ArrivedPaper(kind, null, arrivedOn, delivery, 1, false, "");
    }

    public boolean isWhole() {
        return lacking.isEmpty();
    }
}
