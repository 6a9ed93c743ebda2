package org.mitate.cases.application;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mitate.hospital.terms.Purpose;

/// The declarations at the end of the form. Absent means not said.
///
/// @param explained the own doctor has explained sufficiently (rules.md R01)
/// @param doctorAgrees the own doctor agrees to the consultation (rules.md EX02)
/// @param noneExcluded none of the cases that are not accepted (rules.md §3)
/// @param answerToOwnDoctor whether the answer may go to the own doctor
/// @param purposes what the consultation is for, as far as it was asked
/// @param signed whether the form carries a signature
public record Declarations(
        @Nullable Boolean explained,
        @Nullable Boolean doctorAgrees,
        @Nullable Boolean noneExcluded,
        @Nullable Boolean adviceOnly,
        @Nullable Boolean feesUnderstood,
        @Nullable Boolean noRecording,
        @Nullable Boolean answerToOwnDoctor,
        Set<Purpose> purposes,
        boolean signed,
        @Nullable LocalDate signedOn) {

    public Declarations {
        purposes = Set.copyOf(purposes);
    }
}
