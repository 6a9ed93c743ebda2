package org.mitate.eligibility;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mitate.hospital.FamilyCircle;
import org.mitate.hospital.terms.AbsenceReason;
import org.mitate.hospital.terms.Consent;
import org.mitate.hospital.terms.DocumentKind;
import org.mitate.hospital.terms.Need;
import org.mitate.hospital.terms.ParentalAuthority;
import org.mitate.hospital.terms.Relation;

class FamiliesTest {

    @ParameterizedTest(name = "{0} {1}: {2}")
    @CsvSource({
        "E02 wife, SPOUSE, ELIGIBLE",
        "E06 daughter, CHILD, ELIGIBLE",
        "E07 father, PARENT, ELIGIBLE",
        "an adoptive mother, ADOPTIVE_PARENT, ELIGIBLE",
        "E09 the son's wife, CHILDS_SPOUSE, ELIGIBLE",
        "a mother-in-law, PARENT_IN_LAW, ELIGIBLE",
        "a husband's daughter, STEP_CHILD, ELIGIBLE",
        "a mother's husband, STEP_PARENT, ELIGIBLE",
        "E11 younger brother, SIBLING, REFUSED RELATION",
        "E12 granddaughter, GRANDCHILD, REFUSED RELATION",
        "an uncle, UNCLE_AUNT, REFUSED RELATION",
        "a cousin, COUSIN, REFUSED RELATION",
        "a foster mother, FOSTER_PARENT, REFUSED RELATION",
        "a guardian of minors, MINOR_GUARDIAN, REFUSED RELATION",
        "E14 friend, FRIEND, REFUSED RELATION",
        "somebody else, OTHER, REFUSED RELATION",
        "E15 de-facto wife, PARTNER, NEEDS_DECISION PARTNER"
    })
    void whoComesForAnAdult(String scenario, Relation relation, String told) {
        assertThat(Story.family(relation).told()).as(scenario).isEqualTo(told);
    }

    @ParameterizedTest
    @CsvSource({
        "CHILDS_SPOUSE, false",
        "PARENT_IN_LAW, false",
        "STEP_CHILD, false",
        "CHILD, true",
        "SPOUSE, true"
    })
    @DisplayName("E09 without in-laws the son's wife is too distant")
    void inLawsAreASwitch(Relation relation, boolean included) {
        var bloodOnly = new FamilyCircle.WithinDegree(1, true, false);

        assertThat(bloodOnly.includes(relation)).isEqualTo(included);
    }

    @Test
    @DisplayName("E03 without the consent form a paper is missing")
    void withoutConsentForm() {
        var wife = Story.family(Relation.SPOUSE);
        wife.without(DocumentKind.CONSENT_FORM);

        assertThat(wife.told()).isEqualTo("DOCUMENTS_MISSING CONSENT_FORM");
        assertThat(wife.verdict().route()).contains(Route.FAMILY);
        assertThat(wife.verdict().documents())
                .contains(
                        new RequiredDocument(DocumentKind.CONSENT_FORM, Need.REQUIRED, false),
                        new RequiredDocument(
                                DocumentKind.RELATIONSHIP_PROOF, Need.RECOMMENDED, false));
    }

    @Test
    @DisplayName("E04 the doctor's certificate and the register replace the consent form")
    void consentIsImpossible() {
        var husband = unconscious();
        husband.with(DocumentKind.CONSENT_IMPOSSIBLE_PROOF, DocumentKind.CUSTODY_PROOF);

        assertThat(husband.told()).isEqualTo("ELIGIBLE");
        assertThat(husband.verdict().route()).contains(Route.FAMILY_CONSENT_IMPOSSIBLE);
    }

    @Test
    @DisplayName("E05 without any paper two are missing")
    void consentIsImpossibleWithoutPaper() {
        assertThat(unconscious().told())
                .isEqualTo("DOCUMENTS_MISSING CONSENT_IMPOSSIBLE_PROOF RELATIONSHIP_PROOF");
    }

    @Test
    @DisplayName("E16 a lawyer as adult guardian with the certificate of registration is reviewed")
    void adultGuardian() {
        var lawyer =
                Story.of(
                        it -> {
                            it.relation = Relation.ADULT_GUARDIAN;
                            it.with(DocumentKind.GUARDIAN_CERTIFICATE);
                        });

        assertThat(lawyer.told()).isEqualTo("NEEDS_DECISION ADULT_GUARDIAN");
        assertThat(lawyer.verdict().route()).contains(Route.GUARDIAN);
    }

    @Test
    @DisplayName("E18 the reason why the patient cannot come is missing")
    void withoutReason() {
        var wife = Story.family(Relation.SPOUSE).but(it -> it.reason = null);

        assertThat(wife.told()).isEqualTo("DOCUMENTS_MISSING ABSENCE_REASON");
    }

    @Test
    void anotherReasonIsDecidedByAPerson() {
        var wife = Story.family(Relation.SPOUSE).but(it -> it.reason = AbsenceReason.OTHER);

        assertThat(wife.told()).isEqualTo("NEEDS_DECISION ABSENCE_REASON_OTHER");
        assertThat(wife.verdict().decided(Set.of("ABSENCE_REASON_OTHER")).outcome())
                .isEqualTo(Outcome.ELIGIBLE);
    }

    @Test
    @DisplayName("E23 E27 a mother of a patient who is of age comes as family, not as custodian")
    void aGrownUpChild() {
        var mother =
                Story.minor(Relation.PARENT, ParentalAuthority.SOLE)
                        .but(it -> it.patientBorn = LocalDate.of(2008, 12, 10));

        assertThat(mother.told()).isEqualTo("DOCUMENTS_MISSING ABSENCE_REASON CONSENT_FORM");
        assertThat(mother.verdict().route()).contains(Route.FAMILY);
        assertThat(mother.but(it -> it.consultationOn = LocalDate.of(2026, 12, 9)).told())
                .isEqualTo("ELIGIBLE");
    }

    @ParameterizedTest
    @CsvSource({"REFUSED, CONSENT_REFUSED", "WITHDRAWN, CONSENT_WITHDRAWN"})
    @DisplayName("R04a who is denied by the patient may not come")
    void deniedByThePatient(Consent consent, String code) {
        var wife = Story.family(Relation.SPOUSE).but(it -> it.consent = consent);

        assertThat(wife.told()).isEqualTo("REFUSED " + code);
    }

    @Test
    void aDaughterOfSixteenIsDecidedByAPerson() {
        var daughter =
                Story.family(Relation.CHILD).but(it -> it.consulteeBorn = LocalDate.of(2010, 1, 1));

        assertThat(daughter.told()).isEqualTo("NEEDS_DECISION MINOR_CONSULTEE");
    }

    private static Story unconscious() {
        return Story.of(
                it -> {
                    it.relation = Relation.SPOUSE;
                    it.consent = Consent.IMPOSSIBLE;
                    it.reason = AbsenceReason.CONSCIOUSNESS;
                });
    }
}
