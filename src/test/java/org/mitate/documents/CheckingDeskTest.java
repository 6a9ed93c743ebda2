package org.mitate.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mitate.hospital.terms.DocumentKind.*;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.mitate.Applications;
import org.mitate.Clinic;
import org.mitate.People;
import org.mitate.Situations;
import org.mitate.cases.CaseFile;
import org.mitate.cases.Expectation.Party;
import org.mitate.cases.Move;
import org.mitate.cases.Stage;
import org.mitate.cases.Transition;
import org.mitate.cases.application.Enclosure;
import org.mitate.eligibility.Finding;
import org.mitate.hospital.Hospital;
import org.mitate.hospital.terms.AbsenceReason;
import org.mitate.hospital.terms.Consent;
import org.mitate.hospital.terms.Relation;
import org.springframework.beans.factory.annotation.Autowired;

@Clinic
class CheckingDeskTest {

    @Autowired private CheckingDesk desk;
    @Autowired private Dossier dossier;
    @Autowired private OriginalsDesk originals;
    @Autowired private Situations situations;
    @Autowired private People people;
    @Autowired private Hospital hospital;

    @Test
    @DisplayName("X02 a letter that arrives next week is waited for, and asked for again")
    void aLetterIsWaitedFor() {
        CaseFile file = situations.checking(Applications.self());
        assertThat(file.course().flags()).contains("WAITING_LETTER");

        request(file, 7);

        CaseFile waiting = situations.again(file);
        assertThat(waiting.stage()).isEqualTo(Stage.INCOMPLETE);
        assertThat(waiting.course().next().waitingFor()).isEqualTo(Party.OWN_DOCTOR);
        assertThat(waiting.course().next().task()).isEqualTo("REMIND_PAPERS");
        assertThat(dossier.check(waiting).refused()).isEmpty();

        request(waiting, 35);

        CaseFile last = situations.again(file);
        assertThat(last.stage()).isEqualTo(Stage.INCOMPLETE);
        assertThat(last.course().next().task()).isEqualTo("DECIDE_ON_WAITING");
        assertThat(last.course().next().dueAt().atZone(hospital.zone()).toLocalDate())
                .isEqualTo(hospital.today().plusDays(30));
    }

    @Test
    void noCaseReachesTheReviewWithAPaperMissing() {
        CaseFile file = situations.checking(Applications.self());

        assertThat(obstacles(file)).containsExactly("REFERRAL_LETTER");
        assertThatThrownBy(() -> submit(file)).hasMessage("NOT_READY_FOR_REVIEW");
    }

    @Test
    void noCaseReachesTheReviewWithAnUndecidedFindingOfTheSecretariat() {
        CaseFile file =
                situations.checking(
                        Applications.family(
                                Relation.PARTNER, AbsenceReason.CONDITION, Consent.GIVEN),
                        REFERRAL_LETTER,
                        CONSENT_FORM);
        assertThatThrownBy(() -> submit(file)).hasMessage("NOT_READY_FOR_REVIEW");

        decide(file, false);
        assertThat(obstacles(file)).containsExactly("PARTNER");
        assertThatThrownBy(() -> submit(file)).hasMessage("NOT_READY_FOR_REVIEW");

        decide(file, true);
        submit(file);
        assertThat(situations.again(file).stage()).isEqualTo(Stage.IN_REVIEW);
    }

    @Test
    void originalsMustGoBackBeforeACaseCloses() {
        CaseFile file = situations.checking(Applications.self(), REFERRAL_LETTER);
        var slides =
                new ArrivedPaper(
                        RESULTS,
                        Enclosure.Kind.PATHOLOGY,
                        hospital.today(),
                        Delivery.POST,
                        6,
                        true,
                        "");
        people.as(people.secretary(), () -> dossier.record(file.id(), List.of(slides)));
        var condition = new OriginalsAreReturned(dossier);
        assertThat(condition.open(file.id())).contains("ORIGINALS");

        var owed = dossier.owed(file.id()).stream().map(Paper::id).toList();
        people.as(
                people.secretary(),
                () -> originals.giveBack(file.id(), GivingBack.byHand(owed, hospital.today())));

        assertThat(condition.open(file.id())).isEmpty();
    }

    private void request(CaseFile file, int days) {
        var request =
                new DocumentRequest(
                        Party.OWN_DOCTOR,
                        DocumentRequest.Way.PHONE,
                        Set.of(REFERRAL_LETTER),
                        hospital.today().plusDays(days),
                        "来週お送りくださるとのこと");
        people.as(
                people.secretary(),
                () ->
                        desk.request(
                                file.id(), request, Move.following(Transition.REQUEST_DOCUMENTS)));
    }

    private void submit(CaseFile file) {
        people.as(
                people.secretary(),
                () -> {
                    desk.submit(file.id(), Move.following(Transition.SUBMIT));
                });
    }

    private void decide(CaseFile file, boolean yes) {
        var ruling = new Ruling("PARTNER", yes, "同居の年数", "住民票");
        people.as(people.secretary(), () -> dossier.decide(file.id(), ruling, UUID.randomUUID()));
    }

    private List<String> obstacles(CaseFile file) {
        return desk.obstacles(dossier.check(file)).stream().map(Finding::code).toList();
    }
}
