package org.mitate.cases.application;

/// Something that comes with the application, as the applicant lists it.
///
/// @param count sheets, discs or slides
/// @param toReturn whether it is to be given back
public record Enclosure(Kind kind, int count, boolean toReturn, String description) {

    public enum Kind {
        REFERRAL_LETTER,
        CT_MRI,
        NUCLEAR,
        PATHOLOGY,
        BLOOD,
        OTHER
    }
}
