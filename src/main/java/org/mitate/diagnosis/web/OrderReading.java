package org.mitate.diagnosis.web;

import java.util.List;
import org.mitate.documents.StoredFile;

/// An order on the page on which it is read.
///
/// @param scans the material of the specialist's categories
/// @param phrases the phrases that a button puts at the end of the finding
public record OrderReading(OrderLine line, List<StoredFile> scans, List<Phrase> phrases) {

    /// What specialists write again and again.
    public enum Phrase {
        AS_REPORTED,
        NOTHING_NEW,
        DIFFERENT,
        COMPARE,
        MORE_TESTS
    }
}
