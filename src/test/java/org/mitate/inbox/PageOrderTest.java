package org.mitate.inbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mitate.hospital.terms.DocumentKind.REFERRAL_LETTER;

import java.io.IOException;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.apache.pdfbox.Loader;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mitate.Applications;
import org.mitate.Clinic;
import org.mitate.People;
import org.mitate.Situations;
import org.mitate.cases.CaseFile;
import org.mitate.cases.CaseShelf;
import org.mitate.documents.FileCabinet;
import org.mitate.documents.StoredFile;
import org.mitate.files.DocumentStore;
import org.mitate.inbox.FiledSheets.FiledSheet;
import org.mitate.staff.StaffMember;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/// The surgery has put its letter into the fax machine back to front.
@Clinic
class PageOrderTest {

    @Autowired private Filings filings;
    @Autowired private PageOrder order;
    @Autowired private FiledSheets filed;
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
    void theScanIsBoundInTheNewOrderAndTheJournalSaysWhatItWas() throws IOException {
        List<Float> before = heights();

        people.as(keiko, () -> order.set(kujo, letter.reversed(), UUID.randomUUID()));

        assertThat(sheets()).containsExactlyElementsOf(letter.reversed());
        assertThat(heights()).containsExactlyElementsOf(before.reversed()).doesNotHaveDuplicates();
        assertThat(shelf.journal(kujo.id()))
                .filteredOn(line -> line.code().equals("SHEETS_ORDERED"))
                .extracting(line -> line.words())
                .containsExactly(List.of("document.REFERRAL_LETTER", "3-2-1"));
        assertThat(moves()).isEqualTo(2);
    }

    @Test
    void aPageThatComesLaterStandsBehindThem() {
        people.as(keiko, () -> order.set(kujo, letter.reversed(), UUID.randomUUID()));
        var late = new Incoming(database, store).fax(kujo.number(), 1, clock.instant());

        var assignment = List.of(Assignment.of(REFERRAL_LETTER, late));
        people.as(keiko, () -> filings.file(kujo, assignment, UUID.randomUUID()));

        assertThat(sheets().subList(0, 3)).containsExactlyElementsOf(letter.reversed());
        assertThat(sheets().getLast()).isEqualTo(late.getFirst());
    }

    @Test
    void anOrderThatLacksAPageIsRefused() {
        var two = letter.subList(1, 3).reversed();

        assertThatThrownBy(() -> people.as(keiko, () -> order.set(kujo, two, UUID.randomUUID())))
                .hasMessage("SHEETS_GONE");
        assertThat(sheets()).containsExactlyElementsOf(letter);
    }

    @Test
    void thePagesOfAnotherCaseAreNotTouched() {
        CaseFile miyazono = situations.checking(Applications.self());

        assertThatThrownBy(
                        () ->
                                people.as(
                                        keiko,
                                        () ->
                                                order.set(
                                                        miyazono,
                                                        letter.reversed(),
                                                        UUID.randomUUID())))
                .hasMessage("SHEETS_GONE");
        assertThat(sheets()).containsExactlyElementsOf(letter);
    }

    private List<Sheet.Id> sheets() {
        return people.as(keiko, () -> filed.of(kujo)).getFirst().sheets().stream()
                .map(FiledSheet::id)
                .toList();
    }

    private List<Float> heights() throws IOException {
        StoredFile scan = people.as(keiko, () -> cabinet.of(kujo)).getFirst();
        try (var pdf = Loader.loadPDF(store.fetch(scan.id().value()))) {
            return StreamSupport.stream(pdf.getPages().spliterator(), false)
                    .map(page -> page.getMediaBox().getHeight())
                    .toList();
        }
    }

    private long moves() {
        return database.sql(
                        """
                        select count(*) from inbox.page_move
                        where reason = 'REORDERED' and page_id = any(:ids)
                        """)
                .param("ids", letter.stream().map(Sheet.Id::value).toArray(UUID[]::new))
                .query(Long.class)
                .single();
    }
}
