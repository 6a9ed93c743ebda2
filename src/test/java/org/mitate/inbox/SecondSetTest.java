package org.mitate.inbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mitate.inbox.FaxedForm.CONSENT;
import static org.mitate.inbox.FaxedForm.FIRST;
import static org.mitate.inbox.FaxedForm.SECOND;

import java.io.IOException;
import java.time.Instant;
import java.util.Map;
import org.jsoup.nodes.FormElement;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.mitate.Clinic;
import org.mitate.People;
import org.mitate.cases.CaseFile;
import org.mitate.cases.CaseShelf;
import org.mitate.documents.Dossier;
import org.mitate.staff.Caller;
import org.mitate.staff.DemoKeys;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/// Naomi asks two departments for her mother: two forms, two consents, the same letter twice.
@Clinic
class SecondSetTest {

    private static final Instant FRIDAY = Instant.parse("2026-11-20T10:00:00+09:00");
    private static final int LETTER = 5;
    private static final Map<String, String> MOTHER =
            Map.of("patientGiven", "千代", "patientGivenKana", "チヨ", "patientBirth", "昭和19年2月8日");

    @LocalServerPort private int port;
    @Autowired private ApplicationContext clinic;
    @Autowired private DemoKeys keys;
    @Autowired private People people;
    @Autowired private CaseShelf cases;
    @Autowired private Dossier dossier;
    @Autowired private Pile pile;

    private Caller keiko;
    private FaxedForm thoracic;
    private FaxedForm oncology;

    @BeforeEach
    void bothSetsCameByFax() throws IOException {
        keiko = Caller.signedIn(port, keys, people.secretary());
        thoracic = new FaxedForm(clinic, MOTHER);
        oncology = new FaxedForm(clinic, MOTHER);
        oncology.printAgainWith("department", "ONCOLOGY");
        var postbox = new Postbox(clinic);
        postbox.fax(thoracic.fax(FIRST, SECOND, CONSENT, LETTER), FRIDAY);
        postbox.fax(oncology.fax(FIRST, SECOND, CONSENT, LETTER), FRIDAY.plusSeconds(300));
    }

    @Test
    @DisplayName("C14 two forms with a set of documents each are two linked cases")
    void twoSets() throws IOException {
        receive(thoracic);
        receive(oncology);

        fileTheLetter(thoracic);
        boolean secondWaits = !isComplete(oncology);
        fileTheLetter(oncology);

        CaseFile first = cases.get(thoracic.number());
        CaseFile second = cases.get(oncology.number());
        assertThat(secondWaits).isTrue();
        assertThat(isComplete(thoracic)).isTrue();
        assertThat(isComplete(oncology)).isTrue();
        assertThat(first.bundle()).isNotNull().isEqualTo(second.bundle());
        assertThat(second.department().code()).isEqualTo("ONCOLOGY");
    }

    @Test
    @DisplayName("C14 the second set missing, only the second case waits for it")
    void theSecondSetIsMissing() throws IOException {
        receive(thoracic);
        receive(oncology);
        fileTheLetter(thoracic);

        keiko.post(
                "/inbox/" + oncology.key() + "/filing",
                Map.of("to-" + letter(oncology).sheet().id().value(), "APART"),
                "/inbox");

        assertThat(isComplete(thoracic)).isTrue();
        assertThat(dossier.check(cases.get(oncology.number())).verdict().has("REFERRAL_LETTER"))
                .isTrue();
    }

    private void receive(FaxedForm form) throws IOException {
        var page = keiko.get("/intake/" + form.key() + "?sheaf=" + form.key()).parse();
        var answer = keiko.submit((FormElement) page.expectFirst("form[action^=/intake/]"));
        assertThat(answer.header("Location")).endsWith("/inbox/" + form.key() + "/filing");
    }

    private void fileTheLetter(FaxedForm form) throws IOException {
        keiko.post(
                "/inbox/" + form.key() + "/filing",
                Map.of("to-" + letter(form).sheet().id().value(), "REFERRAL_LETTER"),
                "/inbox");
    }

    private Leaf letter(FaxedForm form) {
        return pile.find(form.key()).orElseThrow().leaves().getFirst();
    }

    private boolean isComplete(FaxedForm form) {
        return dossier.check(cases.get(form.number())).isComplete();
    }
}
