package org.mitate.inbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mitate.hospital.terms.DocumentKind.CONSENT_FORM;
import static org.mitate.hospital.terms.DocumentKind.REFERRAL_LETTER;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mitate.Applications;
import org.mitate.Clinic;
import org.mitate.People;
import org.mitate.Situations;
import org.mitate.cases.CaseFile;
import org.mitate.cases.CaseShelf;
import org.mitate.documents.Delivery;
import org.mitate.documents.Dossier;
import org.mitate.documents.FileCabinet;
import org.mitate.documents.Paper;
import org.mitate.documents.StoredFile;
import org.mitate.files.DocumentStore;
import org.mitate.hospital.terms.AbsenceReason;
import org.mitate.hospital.terms.Consent;
import org.mitate.hospital.terms.DocumentKind;
import org.mitate.hospital.terms.Relation;
import org.mitate.staff.StaffMember;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@Clinic
class FilingsTest {

    @Autowired private Filings filings;
    @Autowired private Dossier dossier;
    @Autowired private FileCabinet cabinet;
    @Autowired private CaseShelf shelf;
    @Autowired private Situations situations;
    @Autowired private People people;
    @Autowired private JdbcClient database;
    @Autowired private DocumentStore store;
    @Autowired private Clock clock;

    private Incoming incoming;
    private StaffMember keiko;
    private CaseFile wife;

    @BeforeEach
    void theWifesApplicationIsHere() {
        incoming = new Incoming(database, store);
        keiko = people.secretary();
        wife =
                situations.checking(
                        Applications.family(
                                Relation.SPOUSE, AbsenceReason.HOSPITALISED, Consent.GIVEN));
    }

    @Test
    void threePagesBecomeALetterAndOneTheConsent() {
        var fax = incoming.fax(wife.number(), 4, clock.instant());

        file(
                Assignment.of(REFERRAL_LETTER, fax.subList(0, 3)),
                Assignment.of(CONSENT_FORM, fax.subList(3, 4)));

        assertThat(present(REFERRAL_LETTER)).hasSize(1);
        assertThat(present(REFERRAL_LETTER).getFirst().arrived().delivery())
                .isEqualTo(Delivery.FAX);
        assertThat(scans()).extracting(StoredFile::pages).containsExactlyInAnyOrder(3, 1);
        assertThat(dossier.check(situations.again(wife)).isComplete()).isTrue();
        assertThat(shelf.journal(wife.id()))
                .filteredOn(line -> line.code().equals("SHEETS_FILED"))
                .extracting(line -> line.words())
                .containsExactly(
                        List.of("3", "document.REFERRAL_LETTER"),
                        List.of("1", "document.CONSENT_FORM"));
    }

    @Test
    void thePageThatComesLaterIsBoundInAndTheOldBindingIsNotShown() {
        var first = incoming.fax(wife.number(), 2, clock.instant());
        var late = incoming.fax(wife.number(), 1, clock.instant());
        file(Assignment.of(REFERRAL_LETTER, first));
        StoredFile old = scans().getFirst();

        file(Assignment.of(REFERRAL_LETTER, late));

        assertThat(present(REFERRAL_LETTER)).hasSize(1);
        assertThat(scans()).extracting(StoredFile::pages).containsExactly(3);
        assertThatThrownBy(() -> people.as(keiko, () -> cabinet.get(wife, old.id().value())))
                .hasMessage("NO_SUCH_FILE");
        assertThat(store.fetch(old.id().value())).isNotEmpty();
    }

    @Test
    void theSamePostedLaterIsAPaperOfItsOwn() {
        var fax = incoming.fax(wife.number(), 1, clock.instant());
        var post = incoming.letter(wife.number(), 1, clock.instant());

        file(Assignment.of(REFERRAL_LETTER, fax));
        file(Assignment.of(REFERRAL_LETTER, post));

        assertThat(present(REFERRAL_LETTER))
                .extracting(paper -> paper.arrived().delivery())
                .containsExactlyInAnyOrder(Delivery.FAX, Delivery.POST);
    }

    @Test
    void whatWasTickedByHandBeforeIsNotCountedTwice() {
        var ticked = situations.faxed(REFERRAL_LETTER);
        people.as(keiko, () -> dossier.record(wife.id(), List.of(ticked)));

        file(Assignment.of(REFERRAL_LETTER, incoming.fax(wife.number(), 1, clock.instant())));

        assertThat(present(REFERRAL_LETTER)).hasSize(1);
    }

    @Test
    void pressingTwiceFilesOnce() {
        var fax = incoming.fax(wife.number(), 1, clock.instant());
        var once = UUID.randomUUID();
        var letter = List.of(Assignment.of(REFERRAL_LETTER, fax));

        for (int press = 0; press < 2; press++) {
            people.as(keiko, () -> filings.file(wife, letter, once));
        }

        assertThat(scans()).hasSize(1);
    }

    @Test
    void oneSheetThatSomebodyElseFiledStopsAllOfIt() {
        var fax = incoming.fax(wife.number(), 2, clock.instant());
        file(Assignment.of(REFERRAL_LETTER, fax.subList(0, 1)));

        assertThatThrownBy(
                        () ->
                                file(
                                        Assignment.of(CONSENT_FORM, fax.subList(1, 2)),
                                        Assignment.of(REFERRAL_LETTER, fax.subList(0, 1))))
                .hasMessage("SHEETS_GONE");
        assertThat(present(CONSENT_FORM)).isEmpty();
        assertThat(scans()).hasSize(1);
    }

    private void file(Assignment... assignments) {
        people.as(keiko, () -> filings.file(wife, List.of(assignments), UUID.randomUUID()));
    }

    private List<StoredFile> scans() {
        return people.as(keiko, () -> cabinet.of(wife));
    }

    private List<Paper> present(DocumentKind kind) {
        return dossier.check(situations.again(wife)).lines().stream()
                .filter(line -> line.kind() == kind)
                .flatMap(line -> line.papers().stream())
                .toList();
    }
}
