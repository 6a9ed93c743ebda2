package org.mitate.inbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mitate.hospital.terms.DocumentKind.CONSENT_FORM;
import static org.mitate.hospital.terms.DocumentKind.REFERRAL_LETTER;

import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mitate.Applications;
import org.mitate.Clinic;
import org.mitate.People;
import org.mitate.Situations;
import org.mitate.cases.CaseFile;
import org.mitate.cases.CaseShelf;
import org.mitate.cases.JournalEntry;
import org.mitate.cases.Transition;
import org.mitate.documents.Dossier;
import org.mitate.documents.FileCabinet;
import org.mitate.documents.PaperSlot;
import org.mitate.documents.StoredFile;
import org.mitate.files.DocumentStore;
import org.mitate.hospital.terms.DocumentKind;
import org.mitate.inbox.SheetMove.Target;
import org.mitate.inbox.SheetMove.ToCase;
import org.mitate.inbox.SheetMove.ToPaper;
import org.mitate.inbox.SheetMove.ToPile;
import org.mitate.staff.StaffMember;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@Clinic
class RefilingTest {

    private static final PaperSlot CONSENT = new PaperSlot(CONSENT_FORM, null);
    private static final PaperSlot LETTER = new PaperSlot(REFERRAL_LETTER, null);

    @Autowired private Filings filings;
    @Autowired private Refiling refiling;
    @Autowired private FiledSheets filed;
    @Autowired private Pile pile;
    @Autowired private Dossier dossier;
    @Autowired private FileCabinet cabinet;
    @Autowired private CaseShelf shelf;
    @Autowired private Situations situations;
    @Autowired private People people;
    @Autowired private JdbcClient database;
    @Autowired private DocumentStore store;
    @Autowired private Clock clock;

    private StaffMember keiko;
    private CaseFile kujo;
    private List<Sheet.Id> letter;

    @BeforeEach
    void aLetterOfThreeSheetsIsFiled() {
        keiko = people.secretary();
        kujo = situations.checking(Applications.self());
        letter = new Incoming(database, store).fax(kujo.number(), 3, clock.instant());
        var assignment = List.of(Assignment.of(REFERRAL_LETTER, letter));
        people.as(keiko, () -> filings.file(kujo, assignment, UUID.randomUUID()));
    }

    @Test
    void aSheetGoesToAnotherPaperAndBothAreBoundAgain() {
        move(kujo, letter.subList(2, 3), new ToPaper(CONSENT));

        assertThat(scans(kujo))
                .extracting(StoredFile::kind, StoredFile::pages)
                .containsExactlyInAnyOrder(
                        org.assertj.core.groups.Tuple.tuple(REFERRAL_LETTER, 2),
                        org.assertj.core.groups.Tuple.tuple(CONSENT_FORM, 1));
    }

    @Test
    void theOtherCaseGetsTheSheetsAndKnowsNothingOfTheFirst() {
        CaseFile miyazono = situations.checking(Applications.self());

        move(kujo, letter, new ToCase(miyazono, LETTER));

        assertThat(isPresent(kujo, REFERRAL_LETTER)).isFalse();
        assertThat(isPresent(miyazono, REFERRAL_LETTER)).isTrue();
        assertThat(scans(kujo)).isEmpty();
        assertThat(scans(miyazono)).extracting(StoredFile::pages).containsExactly(3);
        assertThat(scans(miyazono))
                .extracting(StoredFile::name)
                .noneMatch(name -> name.contains(kujo.number().printed()));
        assertThat(last(kujo).code()).isEqualTo("SHEETS_TO_OTHER_CASE");
        assertThat(last(kujo).reason().text()).isEqualTo("取り違え");
        JournalEntry there = last(miyazono);
        assertThat(there.code()).isEqualTo("SHEETS_FROM_ELSEWHERE");
        assertThat(there.words()).containsExactly("3", "document.REFERRAL_LETTER");
        assertThat(there.reason().text()).isEmpty();
    }

    @Test
    void whatWasTickedByHandStaysWhenItsLastSheetGoes() {
        var ticked = situations.faxed(CONSENT_FORM);
        people.as(keiko, () -> dossier.record(kujo.id(), List.of(ticked)));
        move(kujo, letter, new ToPaper(CONSENT));

        move(kujo, letter, new ToPile());

        assertThat(counted(kujo, CONSENT_FORM)).isOne();
        assertThat(scans(kujo)).isEmpty();
        assertThat(isPresent(kujo, REFERRAL_LETTER)).isFalse();
    }

    @Test
    void whatLiesOnThePileAgainCanBeFiledAgain() {
        move(kujo, letter.subList(0, 1), new ToPile());

        Set<Sheet.Id> lying =
                pile.sheaves().stream()
                        .flatMap(sheaf -> sheaf.leaves().stream())
                        .map(leaf -> leaf.sheet().id())
                        .collect(java.util.stream.Collectors.toSet());
        assertThat(lying).contains(letter.getFirst()).doesNotContain(letter.getLast());
        var again = List.of(Assignment.of(REFERRAL_LETTER, letter.subList(0, 1)));
        people.as(keiko, () -> filings.file(kujo, again, UUID.randomUUID()));
        assertThat(scans(kujo)).extracting(StoredFile::pages).containsExactly(3);
    }

    @Test
    void theSheetsOfAnEndedCaseCanBeMovedToo() {
        CaseFile over = situations.move(keiko, kujo, Transition.WITHDRAW);

        move(over, letter, new ToPile());

        assertThat(scans(kujo)).isEmpty();
    }

    @Test
    void whenTheFaxItselfIsForgottenTheBindingIsTheSource() {
        database.sql(
                        """
                        update inbox.transmission set forgotten_at = taken_at
                        where id = (select transmission_id from inbox.page where id = :id)
                        """)
                .param("id", letter.getFirst().value())
                .update();

        move(kujo, letter.subList(1, 3), new ToPaper(CONSENT));

        assertThat(scans(kujo)).extracting(StoredFile::pages).containsExactlyInAnyOrder(1, 2);
    }

    @Test
    void aSheetThatLiesElsewhereIsNotMoved() {
        CaseFile miyazono = situations.checking(Applications.self());

        assertThatThrownBy(() -> move(miyazono, letter, new ToPile())).hasMessage("SHEETS_GONE");
        assertThat(people.as(keiko, () -> filed.of(kujo))).hasSize(1);
    }

    private void move(CaseFile from, List<Sheet.Id> sheets, Target target) {
        var move = new SheetMove(sheets, target, "取り違え", UUID.randomUUID());
        people.as(keiko, () -> refiling.move(from, move));
    }

    private List<StoredFile> scans(CaseFile file) {
        return people.as(keiko, () -> cabinet.of(file));
    }

    private boolean isPresent(CaseFile file, DocumentKind kind) {
        return counted(file, kind) > 0;
    }

    private long counted(CaseFile file, DocumentKind kind) {
        return database.sql(
                        """
                        select count(*) from documents.paper
                        where case_id = :id and kind = :kind and not struck
                        """)
                .param("id", file.id().value())
                .param("kind", kind.name())
                .query(Long.class)
                .single();
    }

    private JournalEntry last(CaseFile file) {
        return shelf.journal(file.id()).stream()
                .filter(line -> line.code().startsWith("SHEETS_"))
                .reduce((one, two) -> one.seq() > two.seq() ? one : two)
                .orElseThrow();
    }
}
