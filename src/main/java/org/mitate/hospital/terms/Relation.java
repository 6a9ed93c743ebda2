package org.mitate.hospital.terms;

import java.util.OptionalInt;

/// What the consultee is **to the patient**, with the degree of kinship of the Civil Code (rules.md
/// §2). Spouses have no degree; partners, guardians and friends are no kin.
public enum Relation {
    SELF(Kinship.NONE),
    SPOUSE(Kinship.NONE),
    PARENT(Kinship.BLOOD, 1),
    ADOPTIVE_PARENT(Kinship.BLOOD, 1),
    CHILD(Kinship.BLOOD, 1),
    ADOPTED_CHILD(Kinship.BLOOD, 1),
    PARENT_IN_LAW(Kinship.AFFINITY, 1),
    CHILDS_SPOUSE(Kinship.AFFINITY, 1),
    STEP_CHILD(Kinship.AFFINITY, 1),
    STEP_PARENT(Kinship.AFFINITY, 1),
    SIBLING(Kinship.BLOOD, 2),
    GRANDPARENT(Kinship.BLOOD, 2),
    GRANDCHILD(Kinship.BLOOD, 2),
    UNCLE_AUNT(Kinship.BLOOD, 3),
    NEPHEW_NIECE(Kinship.BLOOD, 3),
    COUSIN(Kinship.BLOOD, 4),
    PARTNER(Kinship.NONE),
    ADULT_GUARDIAN(Kinship.NONE),
    MINOR_GUARDIAN(Kinship.NONE),
    FOSTER_PARENT(Kinship.NONE),
    FRIEND(Kinship.NONE),
    OTHER(Kinship.NONE);

    private final Kinship kinship;
    private final int degree;

    Relation(Kinship kinship) {
        this(kinship, 0);
    }

    Relation(Kinship kinship, int degree) {
        this.kinship = kinship;
        this.degree = degree;
    }

    /// The degree of kinship (親等), empty for those who are not kin and for spouses.
    public OptionalInt degree() {
        return kinship == Kinship.NONE ? OptionalInt.empty() : OptionalInt.of(degree);
    }

    /// Kin only through a marriage (姻族): in-laws and step-relatives.
    public boolean isByAffinity() {
        return kinship == Kinship.AFFINITY;
    }

    private enum Kinship {
        NONE,
        BLOOD,
        AFFINITY
    }
}
