package org.mitate.hospital;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.Set;
import org.mitate.hospital.terms.Relation;

/// Which relations to an adult patient may consult in the patient's place (rules.md §12, "who").
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
@JsonSubTypes({
    @JsonSubTypes.Type(value = FamilyCircle.WithinDegree.class, name = "WITHIN_DEGREE"),
    @JsonSubTypes.Type(value = FamilyCircle.Listed.class, name = "LISTED"),
    @JsonSubTypes.Type(value = FamilyCircle.Authorised.class, name = "POWER_OF_ATTORNEY"),
    @JsonSubTypes.Type(value = FamilyCircle.PatientOnly.class, name = "PATIENT_ONLY")
})
public sealed interface FamilyCircle {

    boolean includes(Relation relation);

    /// Kin up to a degree.
    ///
    /// @param affinity whether relatives by marriage count (rules.md R04)
    record WithinDegree(int degree, boolean spouse, boolean affinity) implements FamilyCircle {

        @Override
        public boolean includes(Relation relation) {
            if (relation == Relation.SPOUSE) {
                return spouse;
            }
            return relation.degree().orElse(Integer.MAX_VALUE) <= degree
                    && (affinity || !relation.isByAffinity());
        }
    }

    /// Exactly these.
    record Listed(Set<Relation> relations) implements FamilyCircle {

        @Override
        public boolean includes(Relation relation) {
            return relations.contains(relation);
        }
    }

    /// Anyone who brings a power of attorney; the documents say so.
    record Authorised() implements FamilyCircle {

        @Override
        public boolean includes(Relation relation) {
            return true;
        }
    }

    /// Nobody but the patient.
    record PatientOnly() implements FamilyCircle {

        @Override
        public boolean includes(Relation relation) {
            return false;
        }
    }
}
