package org.mitate.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.mitate.hospital.terms.DocumentKind.REFERRAL_LETTER;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.mitate.Applications;
import org.mitate.Clinic;
import org.mitate.People;
import org.mitate.Situations;
import org.mitate.cases.CaseFile;
import org.mitate.shared.Refusal;
import org.springframework.beans.factory.annotation.Autowired;

/// Keiko ticked the letter of another patient.
@Clinic
class ErasureTest {

    @Autowired private Erasure erasure;
    @Autowired private Papers papers;
    @Autowired private Dossier dossier;
    @Autowired private Situations situations;
    @Autowired private People people;

    @Test
    void aTickInTheWrongPlaceIsTakenBack() {
        CaseFile file = situations.checking(Applications.self(), REFERRAL_LETTER);
        assertThat(file.course().completeOn()).isNotNull();

        strikeTheLetter(file);

        CaseFile now = situations.again(file);
        assertThat(dossier.check(now).isComplete()).isFalse();
        assertThat(now.course().completeOn()).isNull();
        assertThat(now.course().flags()).contains("WAITING_LETTER");
    }

    @Test
    void onceTheDepartmentHasItNothingIsStruck() {
        CaseFile file = situations.inReview();

        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> strikeTheLetter(file))
                .matches(refusal -> refusal.code().equals("NOT_NOW"));
    }

    private void strikeTheLetter(CaseFile file) {
        UUID letter =
                papers.of(file.id()).stream()
                        .filter(it -> it.arrived().kind() == REFERRAL_LETTER)
                        .findFirst()
                        .orElseThrow()
                        .id();
        people.as(people.secretary(), () -> erasure.strike(file.id(), letter, UUID.randomUUID()));
    }
}
