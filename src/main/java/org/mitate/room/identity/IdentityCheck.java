package org.mitate.room.identity;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mitate.consultation.CheckIn.Identity;

/// How doctor and consultee showed each other who they are (rules.md §9).
///
/// @param papers without a photograph, where such were shown
/// @param questions those that were asked and answered rightly
/// @param shown with what the doctor proved to be one; null where advice asks for none
/// @param declared everybody who was announced beside the consultee
/// @param present those of them who are there, and nobody else
public record IdentityCheck(
        Identity method,
        List<PlainPaper> papers,
        Set<Question> questions,
        @Nullable DoctorPaper shown,
        List<String> declared,
        List<String> present,
        Instant at,
        String by) {

    /// A paper without a photograph.
    public enum PlainPaper {
        ELIGIBILITY_CERTIFICATE,
        CARE_INSURANCE,
        PENSION,
        RESIDENT_RECORD,
        OTHER
    }

    /// A paper with a photograph by which a doctor shows who they are.
    public enum DoctorPaper {
        HPKI_CARD,
        MY_NUMBER_CARD,
        DRIVING_LICENCE,
        PASSPORT,
        STAFF_CARD
    }

    public IdentityCheck {
        papers = List.copyOf(papers);
        questions = Set.copyOf(questions);
        declared = List.copyOf(declared);
        present = List.copyOf(present);
    }

    /// Whether what was seen is enough: a photograph by itself, two different papers, or one and
    /// three right answers `[D]`.
    public boolean isEnough() {
        return switch (method) {
            case DRIVING_LICENCE, MY_NUMBER_CARD, PASSPORT, RESIDENCE_CARD, OTHER_PHOTO -> true;
            case TWO_WITHOUT_PHOTO -> papers.size() == 2;
            case ONE_AND_QUESTIONS ->
                    papers.size() == 1 && questions.size() >= Question.LEAST_RIGHT;
        };
    }
}
