package org.mitate.eligibility;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mitate.hospital.terms.DocumentKind;
import org.mitate.hospital.terms.ParentalAuthority;
import org.mitate.hospital.terms.Relation;

class PatientsTest {

    @Test
    @DisplayName("E01 an adult comes in person with form and letter")
    void anAdultConsults() {
        var verdict = new Story().verdict();

        assertThat(verdict.outcome()).isEqualTo(Outcome.ELIGIBLE);
        assertThat(verdict.route()).contains(Route.SELF);
        assertThat(verdict.findings()).isEmpty();
    }

    @ParameterizedTest(name = "born {0}, talking on {1}: adult {2}")
    @CsvSource({
        "2008-12-15, 2026-12-15, true",
        "2008-12-16, 2026-12-15, false",
        "2008-02-29, 2026-02-28, false",
        "2008-02-29, 2026-03-01, true",
        "2004-02-29, 2024-02-29, true",
        "2003-04-01, 2022-03-31, false",
        "2003-04-01, 2022-04-01, true",
        "2002-03-31, 2022-03-31, true",
        "2002-04-01, 2022-03-31, false"
    })
    @DisplayName("R03 majority is reached at 00:00 of the birthday, by the law of the day")
    void majority(LocalDate born, LocalDate on, boolean adult) {
        var story =
                Story.of(
                        it -> {
                            it.patientBorn = born;
                            it.consultationOn = on;
                        });

        assertThat(story.told()).isEqualTo(adult ? "ELIGIBLE" : "REFUSED MINOR_SELF");
    }

    @Test
    @DisplayName("E21 a girl of 17 alone is refused")
    void aMinorAlone() {
        var ren = Story.of(it -> it.patientBorn = LocalDate.of(2009, 6, 1));

        assertThat(ren.told()).isEqualTo("REFUSED MINOR_SELF");
        assertThat(ren.verdict().route()).isEmpty();
    }

    @Test
    @DisplayName("E22 a boy of 17 comes with his father, who has custody")
    void aMinorWithAParent() {
        var haru =
                Story.of(
                        it -> {
                            it.patientBorn = LocalDate.of(2009, 6, 1);
                            it.accompanied = true;
                            it.with(DocumentKind.CUSTODY_PROOF);
                        });

        assertThat(haru.told()).isEqualTo("ELIGIBLE");
        assertThat(haru.verdict().route()).contains(Route.PARENT);
    }

    @Test
    @DisplayName("E19 a mother with custody comes for her son of ten")
    void aMotherForHerChild() {
        var mother = Story.minor(Relation.PARENT, ParentalAuthority.SOLE);

        assertThat(mother.told()).isEqualTo("ELIGIBLE");
        assertThat(mother.verdict().route()).contains(Route.PARENT);
    }

    @Test
    @DisplayName("E20 without the copy that shows the relationship a paper is missing")
    void aMotherWithoutPaper() {
        var mother = Story.minor(Relation.PARENT, ParentalAuthority.SOLE);
        mother.without(DocumentKind.RELATIONSHIP_PROOF);

        assertThat(mother.told()).isEqualTo("DOCUMENTS_MISSING RELATIONSHIP_PROOF");
    }

    @Test
    @DisplayName("E32 a divorced father with joint custody, family register")
    void jointCustody() {
        var father = Story.minor(Relation.PARENT, ParentalAuthority.JOINT);
        father.without(DocumentKind.RELATIONSHIP_PROOF);
        father.with(DocumentKind.CUSTODY_PROOF);

        assertThat(father.told()).isEqualTo("ELIGIBLE JOINT_CUSTODY");
    }

    @Test
    @DisplayName("E30 a guardian of a minor with the court's paper is reviewed, then eligible")
    void aGuardianOfAMinor() {
        var guardian = Story.minor(Relation.MINOR_GUARDIAN, null);
        guardian.with(DocumentKind.GUARDIAN_CERTIFICATE);

        assertThat(guardian.told()).isEqualTo("NEEDS_DECISION MINOR_GUARDIAN");
        assertThat(guardian.verdict().decided(Set.of("MINOR_GUARDIAN")).outcome())
                .isEqualTo(Outcome.ELIGIBLE);
    }

    @ParameterizedTest(name = "{0} with authority {1}: {2}")
    @CsvSource(
            nullValues = "-",
            value = {
                "PARENT, NONE, REFUSED NOT_CUSTODIAN",
                "PARENT, -, DOCUMENTS_MISSING FACT_MISSING:consultee.parentalAuthority",
                "ADOPTIVE_PARENT, SOLE, ELIGIBLE",
                "STEP_PARENT, SOLE, REFUSED NOT_CUSTODIAN",
                "FOSTER_PARENT, -, REFUSED NOT_CUSTODIAN",
                "GRANDPARENT, -, REFUSED RELATION",
                "SIBLING, -, REFUSED RELATION",
                "UNCLE_AUNT, -, REFUSED RELATION",
                "PARTNER, -, REFUSED RELATION",
                "SPOUSE, -, REFUSED RELATION",
                "FRIEND, -, REFUSED RELATION"
            })
    @DisplayName("R06 E29 only who holds parental authority comes for a minor")
    void whoComesForAMinor(Relation relation, ParentalAuthority authority, String told) {
        assertThat(Story.minor(relation, authority).told()).isEqualTo(told);
    }
}
