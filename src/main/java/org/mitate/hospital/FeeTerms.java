package org.mitate.hospital;

import java.util.List;
import java.util.Map;
import org.mitate.hospital.terms.DiagnosisCategory;
import org.mitate.hospital.terms.Mode;
import org.mitate.hospital.terms.Words;
import org.mitate.shared.Yen;

/// The prices as the hospital publishes them (rules.md §6, §12); `FeeSchedule` computes with them.
public record FeeTerms(Tax tax, Map<Mode, Price> consultation, DiagnosisFee diagnosis) {

    /// The fee for what specialists diagnosed anew, each item at most once a case.
    public record DiagnosisFee(Unit unit, List<Item> items) {}

    /// Charged for each category of diagnosis, for each kind of material, or not at all.
    public enum Unit {
        CATEGORY,
        MATERIAL,
        NONE
    }

    /// One category or material with its price.
    public record Item(DiagnosisCategory code, Words name, Yen yen) {}
}
