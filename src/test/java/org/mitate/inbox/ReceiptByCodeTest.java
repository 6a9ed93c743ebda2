package org.mitate.inbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.mitate.inbox.FaxedForm.CONSENT;
import static org.mitate.inbox.FaxedForm.COVER;
import static org.mitate.inbox.FaxedForm.FIRST;
import static org.mitate.inbox.FaxedForm.SECOND;

import java.io.IOException;
import java.time.Instant;
import java.util.List;
import org.jsoup.Connection;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.FormElement;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.mitate.Clinic;
import org.mitate.People;
import org.mitate.cases.CaseFile;
import org.mitate.cases.CaseShelf;
import org.mitate.cases.Stage;
import org.mitate.documents.FileCabinet;
import org.mitate.documents.StoredFile;
import org.mitate.hospital.terms.DocumentKind;
import org.mitate.staff.Caller;
import org.mitate.staff.DemoKeys;
import org.mitate.staff.StaffMember;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/// Naomi's fax has come, and Keiko receives it with one button.
@Clinic
class ReceiptByCodeTest {

    private static final Instant FRIDAY_AT_TEN = Instant.parse("2026-11-20T10:00:00+09:00");
    private static final Instant FRIDAY_NIGHT = Instant.parse("2026-11-20T21:15:00+09:00");

    @LocalServerPort private int port;
    @Autowired private ApplicationContext clinic;
    @Autowired private DemoKeys keys;
    @Autowired private People people;
    @Autowired private CaseShelf cases;
    @Autowired private FileCabinet cabinet;
    @Autowired private Pile pile;

    private Postbox postbox;
    private StaffMember secretary;
    private Caller keiko;
    private FaxedForm form;

    @BeforeEach
    void naomiPrintedTheForm() throws IOException {
        postbox = new Postbox(clinic);
        secretary = people.secretary();
        keiko = Caller.signedIn(port, keys, secretary);
        form = new FaxedForm(clinic);
    }

    @Test
    @DisplayName(
            "C07 a fax with readable codes is received with nothing typed, and its sheets filed")
    void nothingIsTyped() throws IOException {
        postbox.fax(form.fax(COVER, FIRST, SECOND, CONSENT), FRIDAY_AT_TEN);

        confirm();

        CaseFile file = cases.get(form.number());
        assertThat(file.patient().written()).isEqualTo("髙橋 節子");
        assertThat(file.arrival().arrivedAt()).isEqualTo(FRIDAY_AT_TEN);
        assertThat(scans(file))
                .extracting(StoredFile::kind, StoredFile::pages)
                .containsExactlyInAnyOrder(
                        tuple(DocumentKind.APPLICATION_FORM, 2),
                        tuple(DocumentKind.CONSENT_FORM, 1));
        assertThat(pile.find(form.key())).isEmpty();
    }

    @Test
    @DisplayName(
            "C01 CH10 a fax at night counts from the next opening, and the page says so before")
    void aFaxAtNight() throws IOException {
        postbox.fax(form.fax(FIRST, SECOND, CONSENT), FRIDAY_NIGHT);

        String page = desk().text();
        confirm();

        assertThat(page).contains("11月24日（火）8:30");
        CaseFile file = cases.get(form.number());
        assertThat(file.arrival().arrivedAt()).isEqualTo(FRIDAY_NIGHT);
        assertThat(file.arrival().receiptAt()).isEqualTo("2026-11-23T23:30:00Z");
    }

    @Test
    @DisplayName("C11 the missing page is named and makes the case incomplete")
    void theMissingPage() throws IOException {
        postbox.fax(form.fax(FIRST, CONSENT), FRIDAY_AT_TEN);

        String page = desk().text();
        confirm();

        assertThat(page).contains("足りないページ：申込書 2/2");
        assertThat(cases.get(form.number()).stage()).isEqualTo(Stage.INCOMPLETE);
    }

    @Test
    @DisplayName("C07 a form faxed twice makes one case; what comes again is shown with it")
    void faxedTwice() throws IOException {
        postbox.fax(form.fax(FIRST, SECOND), FRIDAY_AT_TEN);
        confirm();
        postbox.fax(form.fax(FIRST, SECOND), FRIDAY_NIGHT);

        Document again = keiko.get("/inbox/" + form.key()).parse();

        assertThat(keiko.get("/intake/" + form.key() + "?sheaf=" + form.key()).statusCode())
                .isEqualTo(303);
        assertThat(again.text()).contains("もう受け付けています", "再送");
        assertThat(pile.find(form.key()).orElseThrow().toFile()).isEmpty();
    }

    @Test
    void aLetterThatCameWithTheFormStaysOnThePileAsTheCases() throws IOException {
        postbox.fax(form.fax(FIRST, SECOND, 5), FRIDAY_AT_TEN);

        assertThat(send(desk()).header("Location")).endsWith("/inbox/" + form.key() + "/filing");

        Sheaf rest = pile.find(form.key()).orElseThrow();
        assertThat(rest.toFile()).hasSize(1);
        assertThat(rest.assumed()).isZero();
    }

    @Test
    void whatCameWhileSheLookedIsNotFiledUnseen() throws IOException {
        postbox.fax(form.fax(FIRST), FRIDAY_AT_TEN);
        Document page = desk();
        postbox.fax(form.fax(SECOND), FRIDAY_AT_TEN.plusSeconds(90));

        send(page);

        assertThat(scans(cases.get(form.number())))
                .extracting(StoredFile::pages)
                .containsExactly(1);
        assertThat(pile.find(form.key()).orElseThrow().toFile()).hasSize(1);
    }

    @Test
    void ofTwoSecretariesOneReceives() throws IOException {
        postbox.fax(form.fax(FIRST, SECOND), FRIDAY_AT_TEN);
        Document one = desk();
        Document other = desk();

        send(one);
        Connection.Response second = send(other);

        assertThat(second.statusCode()).isEqualTo(303);
        assertThat(second.header("Location")).endsWith("/cases/" + form.key());
    }

    @Test
    @DisplayName("C08 a changed form shows the difference, and what was signed is received")
    void anOutdatedEdition() throws IOException {
        byte[] signed = form.fax(FIRST, SECOND);
        form.printAgainWith("department", "ONCOLOGY");
        postbox.fax(signed, FRIDAY_AT_TEN);

        String listed = keiko.get("/inbox/" + form.key()).parse().text();
        String page = desk().text();
        confirm();

        assertThat(listed).contains("第1版").doesNotContain("節子");
        assertThat(page).contains("呼吸器外科", "腫瘍内科");
        assertThat(cases.get(form.number()).department().code()).isEqualTo("THORACIC_SURGERY");
    }

    private Document desk() throws IOException {
        return keiko.get("/intake/" + form.key() + "?sheaf=" + form.key()).parse();
    }

    private void confirm() throws IOException {
        Connection.Response answer = send(desk());
        assertThat(answer.header("Location")).as(answer.body()).endsWith("/cases/" + form.key());
    }

    /// As the browser does when somebody presses the button.
    private Connection.Response send(Document page) throws IOException {
        return keiko.submit((FormElement) page.expectFirst("form[action^=/intake/]"));
    }

    private List<StoredFile> scans(CaseFile file) {
        return people.as(secretary, () -> cabinet.of(file));
    }
}
