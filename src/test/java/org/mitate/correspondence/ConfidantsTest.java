package org.mitate.correspondence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.mitate.Applications;
import org.mitate.cases.application.Application;
import org.mitate.correspondence.MayBeTold.Extent;
import org.mitate.correspondence.MayBeTold.Who;
import org.mitate.hospital.terms.AbsenceReason;
import org.mitate.hospital.terms.Consent;
import org.mitate.hospital.terms.Relation;

class ConfidantsTest {

    @Test
    void thePatientHearsEverythingAndTheOwnDoctorOnlyAboutPapers() {
        var told = Confidants.of(Applications.self(), false, false);

        assertThat(extent(told, Who.PATIENT)).isEqualTo(Extent.EVERYTHING);
        assertThat(extent(told, Who.OWN_DOCTOR)).isEqualTo(Extent.DOCUMENTS);
        assertThat(extent(told, Who.OTHERS)).isEqualTo(Extent.NOTHING);
        assertThat(told).noneMatch(it -> it.who() == Who.CONSULTEE);
    }

    @Test
    void theDaughterHearsEverythingWithTheConsentOfHerMother() {
        assertThat(daughter(Consent.GIVEN)).isEqualTo(Extent.EVERYTHING);
        assertThat(daughter(Consent.IMPOSSIBLE)).isEqualTo(Extent.EVERYTHING);
    }

    @Test
    @DisplayName("R04a without consent, or once it is withdrawn, the family hears nothing")
    void theFamilyHearsNothingAgainstThePatient() {
        assertThat(daughter(Consent.REFUSED)).isEqualTo(Extent.NOTHING);
        assertThat(daughter(Consent.WITHDRAWN)).isEqualTo(Extent.NOTHING);
        var ended = Confidants.of(byDaughter(Consent.GIVEN), true, false);
        assertThat(extent(ended, Who.CONSULTEE)).isEqualTo(Extent.NOTHING);
        assertThat(extent(ended, Who.PATIENT)).isEqualTo(Extent.EVERYTHING);
    }

    @Test
    void aParentSpeaksForAChild() {
        var told = Confidants.of(Applications.parentOf("2016-05-05"), false, false);

        assertThat(extent(told, Who.CONSULTEE)).isEqualTo(Extent.EVERYTHING);
    }

    @Test
    @DisplayName("EX06 after a death a person decides what the family hears")
    void afterADeathAPersonDecides() {
        var told = Confidants.of(byDaughter(Consent.GIVEN), false, true);

        assertThat(extent(told, Who.CONSULTEE)).isEqualTo(Extent.DECIDE);
        assertThat(told).noneMatch(it -> it.who() == Who.PATIENT);
    }

    private static Extent daughter(Consent consent) {
        return extent(Confidants.of(byDaughter(consent), false, false), Who.CONSULTEE);
    }

    private static Application byDaughter(Consent consent) {
        return Applications.family(Relation.CHILD, AbsenceReason.FAR_AWAY, consent);
    }

    private static Extent extent(List<MayBeTold> told, Who who) {
        return told.stream().filter(it -> it.who() == who).findFirst().orElseThrow().extent();
    }
}
