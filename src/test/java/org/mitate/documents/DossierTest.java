package org.mitate.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mitate.hospital.terms.DocumentKind.*;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.mitate.Applications;
import org.mitate.Clinic;
import org.mitate.People;
import org.mitate.Situations;
import org.mitate.cases.CaseFile;
import org.mitate.eligibility.Finding;
import org.mitate.eligibility.Outcome;
import org.mitate.hospital.Hospital;
import org.mitate.hospital.terms.AbsenceReason;
import org.mitate.hospital.terms.Consent;
import org.mitate.hospital.terms.Relation;
import org.springframework.beans.factory.annotation.Autowired;

@Clinic
class DossierTest {

    @Autowired private Situations situations;
    @Autowired private People people;
    @Autowired private Dossier dossier;
    @Autowired private Hospital hospital;

    @Test
    @DisplayName("E01 an adult with form and letter may go on")
    void anAdultWithFormAndLetterMayGoOn() {
        CaseFile file = situations.checking(Applications.self(), REFERRAL_LETTER);

        assertThat(missing(file)).isEmpty();
        assertThat(dossier.check(file).mayGoOn()).isTrue();
        assertThat(file.course().completeOn()).isEqualTo(hospital.today());
    }

    @Test
    @DisplayName("E03 the wife with a reason lacks the consent form")
    void theWifeLacksTheConsentForm() {
        CaseFile file =
                situations.checking(
                        Applications.family(Relation.SPOUSE, AbsenceReason.HOSPITALISED, null),
                        REFERRAL_LETTER);

        assertThat(missing(file)).containsExactly("CONSENT_FORM");
        assertThat(file.course().completeOn()).isNull();
    }

    @Test
    @DisplayName("E05 the husband of an unconscious patient lacks both proofs")
    void theHusbandOfAnUnconsciousPatientLacksBothProofs() {
        CaseFile file =
                situations.checking(
                        Applications.family(
                                Relation.SPOUSE, AbsenceReason.CONSCIOUSNESS, Consent.IMPOSSIBLE),
                        REFERRAL_LETTER);

        assertThat(missing(file))
                .containsExactlyInAnyOrder("CONSENT_IMPOSSIBLE_PROOF", "RELATIONSHIP_PROOF");
    }

    @Test
    @DisplayName("E18 the wife lacks the reason why the patient cannot come")
    void theWifeLacksTheReason() {
        CaseFile file =
                situations.checking(
                        Applications.family(Relation.SPOUSE, null, Consent.GIVEN),
                        REFERRAL_LETTER,
                        CONSENT_FORM);

        assertThat(missing(file)).containsExactly("ABSENCE_REASON");
    }

    @Test
    @DisplayName("E20 the mother of a ten-year-old lacks the proof of relationship")
    void theMotherLacksTheProofOfRelationship() {
        CaseFile file = situations.checking(Applications.parentOf("2016-06-01"), REFERRAL_LETTER);

        assertThat(missing(file)).containsExactly("RELATIONSHIP_PROOF");
        assertThat(file.course().flags()).contains("MINOR");
    }

    @Test
    @DisplayName("E23 who comes of age before the talk needs the papers of an adult's family")
    void whoComesOfAgeNeedsOtherPapers() {
        CaseFile file =
                situations.checking(
                        Applications.parentOf("2008-12-10"), REFERRAL_LETTER, RELATIONSHIP_PROOF);

        assertThat(dossier.check(file, hospital.today()).mayGoOn()).isTrue();
        assertThat(codes(dossier.check(file, hospital.today().plusDays(21))))
                .contains("CONSENT_FORM", "ABSENCE_REASON");
        assertThat(file.course().flags()).contains("TURNS_18");
    }

    @Test
    @DisplayName("C11 a form without its second page is not there")
    void aFormWithoutItsSecondPageIsNotThere() {
        CaseFile file = situations.checking(Applications.self(), REFERRAL_LETTER);

        var torn =
                new ArrivedPaper(
                        CONSENT_FORM, null, hospital.today(), Delivery.FAX, 1, false, "2枚目");
        var wife = Applications.family(Relation.SPOUSE, AbsenceReason.FAR_AWAY, Consent.GIVEN);
        CaseFile incomplete = situations.checking(wife, REFERRAL_LETTER);
        people.as(people.secretary(), () -> dossier.record(incomplete.id(), List.of(torn)));

        assertThat(dossier.check(file).isComplete()).isTrue();
        assertThat(missing(incomplete)).containsExactly("CONSENT_FORM");
    }

    @Test
    @DisplayName("E15 a partner waits for the secretariat's decision")
    void aPartnerWaitsForADecision() {
        CaseFile file =
                situations.checking(
                        Applications.family(
                                Relation.PARTNER, AbsenceReason.CONDITION, Consent.GIVEN),
                        REFERRAL_LETTER,
                        CONSENT_FORM);
        assertThat(dossier.check(file).verdict().outcome()).isEqualTo(Outcome.NEEDS_DECISION);

        var yes = new Ruling("PARTNER", true, "20年の同居", "住民票");
        people.as(
                people.secretary(),
                () -> dossier.decide(file.id(), yes, java.util.UUID.randomUUID()));

        assertThat(dossier.check(file).mayGoOn()).isTrue();
    }

    private List<String> missing(CaseFile file) {
        return dossier.check(file).findings(Outcome.DOCUMENTS_MISSING).stream()
                .map(Finding::code)
                .toList();
    }

    private static List<String> codes(DossierCheck check) {
        return check.findings(Outcome.DOCUMENTS_MISSING).stream().map(Finding::code).toList();
    }
}
