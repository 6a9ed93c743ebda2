package org.mitate.cases.application;

import org.jspecify.annotations.Nullable;

/// The patient's own doctor (主治医) at another hospital, and the referral letter of that doctor.
///
/// @param addressee the doctor of this hospital to whom the letter is addressed, as written
/// (rules.md CH04)
/// @param letterLanguage BCP 47
/// @param letterObtainable false when no letter can be had at all (rules.md EX01)
/// @param sameHospital whether the doctor works at this hospital (rules.md R01)
public record OwnDoctor(
        String hospital,
        String department,
        String name,
        String addressee,
        String letterLanguage,
        @Nullable Boolean letterObtainable,
        @Nullable Boolean sameHospital) {}
