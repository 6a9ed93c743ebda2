package org.mitate.cases.application;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.mitate.shared.PersonName;

/// The patient (患者).
///
/// @param nationality ISO 3166-1 alpha-2, empty when not said
/// @param japaneseInsurance whether the patient is insured in Japan; matters only for who lives
/// abroad (rules.md EX10)
public record Patient(
        PersonName name,
        Sex sex,
        @Nullable LocalDate birthDate,
        Address address,
        String telephone,
        String nationality,
        @Nullable Boolean japaneseInsurance) {

    public enum Sex {
        MALE,
        FEMALE,
        NOT_SAID
    }
}
