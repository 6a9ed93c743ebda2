package org.mitate.eligibility;

import java.util.List;
import org.mitate.hospital.Exclusions.Effect;

/// Turns a case that the profile excludes into a finding; a case it does not list is no obstacle.
final class Exclusion {

    private Exclusion() {}

    /// The finding for a case that is there, or the question for a fact that is not known.
    static List<Finding> when(Answer answer, Inquiry inquiry, String code, String field) {
        return inquiry.profile().exclusions().of(code).stream()
                .filter(exclusion -> answer != Answer.NO)
                .map(
                        exclusion ->
                                answer == Answer.YES
                                        ? finding(exclusion.rule(), code, exclusion.effect())
                                        : Finding.unknown(exclusion.rule(), field))
                .toList();
    }

    static Finding finding(String rule, String code, Effect effect) {
        return switch (effect) {
            case REFUSE -> Finding.refused(rule, code);
            case REVIEW -> Finding.needsDecision(rule, code);
            case NOTE -> Finding.note(rule, code);
        };
    }
}
