package org.mitate.intake;

import org.mitate.cases.application.Patient.Sex;
import org.mitate.hospital.terms.Relation;

/// What somebody of the family calls the patient in a letter: 母, 夫, 息子.
final class FamilyWords {

    private static final String UNSAID = "家族";

    private FamilyWords() {}

    /// @param relation what the writer is to the patient
    static String patient(Relation relation, Sex patient) {
        return switch (relation) {
            case SPOUSE -> by(patient, "夫", "妻");
            case CHILD, ADOPTED_CHILD, STEP_CHILD -> by(patient, "父", "母");
            case PARENT, ADOPTIVE_PARENT, STEP_PARENT, FOSTER_PARENT -> by(patient, "息子", "娘");
            case PARENT_IN_LAW -> by(patient, "娘の夫", "息子の妻");
            case CHILDS_SPOUSE -> by(patient, "義父", "義母");
            case GRANDPARENT -> "孫";
            case GRANDCHILD -> by(patient, "祖父", "祖母");
            case ADULT_GUARDIAN, MINOR_GUARDIAN -> "本人";
            case SELF, SIBLING, UNCLE_AUNT, NEPHEW_NIECE, COUSIN, PARTNER, FRIEND, OTHER -> UNSAID;
        };
    }

    private static String by(Sex sex, String man, String woman) {
        return switch (sex) {
            case MALE -> man;
            case FEMALE -> woman;
            case NOT_SAID -> UNSAID;
        };
    }
}
