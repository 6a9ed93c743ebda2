package org.mitate.guide.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jsoup.Connection;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.mitate.Applications;
import org.mitate.Clinic;
import org.mitate.People;
import org.mitate.Situations;
import org.mitate.TestClock;
import org.mitate.cases.Arrival;
import org.mitate.cases.CaseDesk;
import org.mitate.cases.CaseFile;
import org.mitate.cases.Receipt;
import org.mitate.cases.Transition;
import org.mitate.cases.application.Application;
import org.mitate.correspondence.CallResult;
import org.mitate.correspondence.CallTask;
import org.mitate.correspondence.CallTasks;
import org.mitate.documents.Dossier;
import org.mitate.hospital.terms.AbsenceReason;
import org.mitate.hospital.terms.Channel;
import org.mitate.hospital.terms.Consent;
import org.mitate.hospital.terms.DocumentKind;
import org.mitate.hospital.terms.Relation;
import org.mitate.intake.Draft;
import org.mitate.intake.WritingDesk;
import org.mitate.shared.CaseNumber;
import org.mitate.ui.Guesses;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/// What Chiharu reads on her telephone while her form goes its way.
@Clinic
class StatusPageTest {

    @LocalServerPort private int port;
    @Autowired private WritingDesk writing;
    @Autowired private CaseDesk desk;
    @Autowired private Dossier dossier;
    @Autowired private CallTasks calls;
    @Autowired private Situations situations;
    @Autowired private People people;
    @Autowired private TestClock clock;

    private Draft draft;
    private Connection phone;

    @BeforeEach
    void aFormWasPrinted() {
        draft = writing.print(writing.begin().draft());
        phone = Jsoup.newSession().ignoreHttpErrors(true);
    }

    @Test
    void beforeTheFormArrivesThePageSaysSo() throws IOException {
        Document page = open(draft.secret());

        assertThat(page.location()).endsWith("/status");
        assertThat(page.text()).contains("申込書は、まだ届いていません", draft.number().printed());
    }

    @Test
    void aWrongSecretOpensNothing() throws IOException {
        CaseFile file = receive(Applications.self());

        Document page = open(CaseNumber.draw());

        assertThat(page.connection().response().statusCode()).isEqualTo(422);
        assertThat(page.text()).contains("番号か暗証が違います").doesNotContain("受け付けました");
        assertThat(get("/status").text()).doesNotContain(file.patient().family());
    }

    @Test
    void whoGuessesIsStoppedForAQuarterOfAnHour() throws IOException {
        for (int i = 0; i < Guesses.MOST; i++) open(CaseNumber.draw());

        Document page = open(draft.secret());
        assertThat(page.connection().response().statusCode()).isEqualTo(429);

        clock.advance(Duration.ofMinutes(16));
        assertThat(open(draft.secret()).text()).contains("まだ届いていません");
    }

    @Test
    void theTicketEndsByItselfAndByHand() throws IOException {
        open(draft.secret());
        post("/status/leave", Map.of());
        assertThat(get("/status").select("input[name=secret]")).isNotEmpty();

        open(draft.secret());
        clock.advance(Duration.ofMinutes(21));
        assertThat(get("/status").select("input[name=secret]")).isNotEmpty();
    }

    @Test
    void missingPapersAreNamed() throws IOException {
        receive(Applications.self());

        assertThat(open(draft.secret()).text()).contains("まだ届いていない書類", "診療情報提供書");
    }

    @Test
    @DisplayName("X04 CH03 a decline stays unsaid until somebody has told it by telephone")
    void aDeclineIsToldByTelephoneFirst() throws IOException {
        CaseFile file = declined();
        Document silent = open(draft.secret());
        assertThat(silent.text()).contains("事務局からお電話します");
        assertThat(silent.text()).doesNotContain("お受けでき", "お断り", "見込み");

        CallTask call = calls.open(file).getFirst();
        var told = new CallResult(CallTask.Outcome.REACHED, "宮園 和子", "", UUID.randomUUID());
        people.as(people.secretary(), () -> calls.writeDown(call.id(), told));

        assertThat(get("/status").text()).contains("お電話でお伝えしたとおり");
    }

    @Test
    @DisplayName("EX06 after a death the page gives only the telephone number")
    void afterADeathOnlyTheTelephone() throws IOException {
        CaseFile file = receive(Applications.self());
        situations.move(people.secretary(), file, Transition.RECORD_DEATH);

        Document page = open(draft.secret());

        assertThat(page.select("main").text())
                .contains("事務局へお電話ください")
                .doesNotContain(draft.number().printed(), "逝去", "亡く");
    }

    @Test
    @DisplayName("R04a once the consent is withdrawn the family sees nothing more")
    void withoutConsentTheFamilySeesNothing() throws IOException {
        CaseFile file =
                receive(
                        Applications.family(
                                Relation.CHILD, AbsenceReason.HOSPITALISED, Consent.GIVEN));
        situations.move(people.secretary(), file, Transition.END_CONSENT);

        Document page = open(draft.secret());

        assertThat(page.select("main").text())
                .contains("この画面では、ご案内できません")
                .doesNotContain(draft.number().printed(), "取り消", "取り下げ");
    }

    @Test
    void thePageSpeaksEnglish() throws IOException {
        receive(Applications.self());
        open(draft.secret());

        assertThat(get("/status?lang=en").text()).contains("Your form has arrived");
    }

    private CaseFile receive(Application application) {
        var arrival = new Arrival(Channel.FAX, clock.instant(), clock.instant(), "");
        var receipt = new Receipt(draft.number(), application, arrival, null, UUID.randomUUID());
        return people.as(people.secretary(), () -> desk.open(receipt));
    }

    private CaseFile declined() {
        var keiko = people.secretary();
        CaseFile file = receive(Applications.self());
        people.as(
                keiko,
                () ->
                        dossier.record(
                                file.id(),
                                List.of(
                                        situations.faxed(DocumentKind.APPLICATION_FORM),
                                        situations.faxed(DocumentKind.REFERRAL_LETTER))));
        situations.move(keiko, file, Transition.CHECK);
        situations.move(keiko, file, Transition.SUBMIT);
        var mitamura = people.reviewer(Applications.DEPARTMENT.code());
        return situations.move(mitamura, file, Transition.DECLINE);
    }

    private Document open(CaseNumber secret) throws IOException {
        return post(
                "/status", Map.of("number", draft.number().printed(), "secret", secret.printed()));
    }

    private Document post(String path, Map<String, String> entries) throws IOException {
        String csrf = get("/status").select("input[name=_csrf]").first().val();
        return phone.newRequest(url(path)).data(entries).data("_csrf", csrf).post();
    }

    private Document get(String path) throws IOException {
        return phone.newRequest(url(path)).get();
    }

    private String url(String path) {
        return "http://localhost:" + port + path;
    }
}
