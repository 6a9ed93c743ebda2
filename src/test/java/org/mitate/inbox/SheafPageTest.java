package org.mitate.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.mitate.Applications;
import org.mitate.Clinic;
import org.mitate.People;
import org.mitate.Situations;
import org.mitate.cases.CaseDesk;
import org.mitate.cases.CaseFile;
import org.mitate.cases.Move;
import org.mitate.cases.Reason;
import org.mitate.cases.Transition;
import org.mitate.files.DocumentStore;
import org.mitate.staff.Caller;
import org.mitate.staff.DemoKeys;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Sheets that need a person: Keiko decides, the program only says what it has found.
@Clinic
class SheafPageTest {

    private static final Instant FRIDAY_NIGHT = Instant.parse("2026-11-20T21:15:00+09:00");

    @LocalServerPort private int port;
    @Autowired private DemoKeys keys;
    @Autowired private People people;
    @Autowired private Situations situations;
    @Autowired private CaseDesk desk;
    @Autowired private JdbcClient database;
    @Autowired private DocumentStore store;
    @Autowired private Pile pile;
    @Autowired private SortingDesk sorting;

    private Incoming incoming;
    private Caller keiko;

    @BeforeEach
    void aSecretary() throws IOException {
        incoming = new Incoming(database, store);
        keiko = Caller.signedIn(port, keys, people.secretary());
    }

    @Test
    @DisplayName("CH10 the list says from when a fax of the night counts, and how old it is")
    void theListSaysWhenItCounts() throws IOException {
        CaseFile file = situations.received(Applications.self());
        incoming.fax(file.number(), 2, FRIDAY_NIGHT);

        String row = row(file.number().printed());

        assertThat(row).contains("FAX", "11/20 21:15", "受付日時は 11/24 8:30", "3日", "2枚");
        assertThat(row).contains("書類として収める");
    }

    @Test
    @DisplayName("CH10 post is no fax: it counts as it came")
    void postIsNoFax() throws IOException {
        CaseFile file = situations.received(Applications.self());
        incoming.letter(file.number(), 1, FRIDAY_NIGHT);

        assertThat(row(file.number().printed())).contains("郵送").doesNotContain("受付日時は");
    }

    @Test
    @DisplayName("a sheet for a case that was withdrawn tells the secretary so")
    void aSheetForAnEndedCase() throws IOException {
        CaseFile file = ended(Transition.WITHDRAW, "APPLICANT");
        incoming.fax(file.number(), 1, FRIDAY_NIGHT);

        assertThat(row(file.number().printed())).contains("終わった案件");
        assertThat(page(file)).contains("取り下げられています");
    }

    @Test
    @DisplayName("EX06 a sheet for a patient who has died: nothing goes out, a person decides")
    void aSheetAfterADeath() throws IOException {
        CaseFile file = ended(Transition.RECORD_DEATH, "FAMILY");
        incoming.fax(file.number(), 1, FRIDAY_NIGHT);

        assertThat(page(file)).contains("亡くなられた", "紙では何もお送りしません");
    }

    @Test
    @DisplayName("a made-up code discloses nothing of anybody")
    void aMadeUpCode() throws IOException {
        CaseFile file = situations.received(Applications.self());
        Sheet.Id sheet = incoming.fax(null, 1, FRIDAY_NIGHT).getFirst();
        database.sql("update inbox.page set strange_code = true where id = :id")
                .param("id", sheet.value())
                .update();

        String page = keiko.get("/inbox/" + key(sheet)).parse().text();

        assertThat(page).contains("こちらで刷ったものでないコード");
        assertThat(page).doesNotContain(file.patient().written(), file.number().printed());
    }

    @Test
    @DisplayName("C08 the number typed from the paper takes the sheets to their case")
    void byTheNumberOnThePaper() throws IOException {
        CaseFile file = situations.received(Applications.self());
        Sheet.Id sheet = incoming.fax(null, 2, FRIDAY_NIGHT).getFirst();
        String key = key(sheet);

        var answer = belong(key, file.number().printed().toLowerCase());

        assertThat(answer).endsWith("/inbox/" + file.number().printed());
        assertThat(pile.find(key)).isEmpty();
        assertThat(pile.find(file.number().printed()).orElseThrow().leaves()).hasSize(2);
    }

    @Test
    void aNumberOfNobodyIsRefusedWithASentence() throws IOException {
        Sheet.Id sheet = incoming.fax(null, 1, FRIDAY_NIGHT).getFirst();
        String key = key(sheet);

        var answer =
                keiko.post("/inbox/" + key + "/number", Map.of("number", "0000-0000"), "/inbox");

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.parse().text()).contains("下書きも案件もありません");
    }

    @Test
    void whatIsPutAsideCanBeTakenBackAndIsWrittenDown() {
        Sheet.Id sheet = incoming.fax(null, 1, FRIDAY_NIGHT).getFirst();
        var secretary = people.secretary();

        people.as(secretary, () -> sorting.putAside(List.of(sheet.value()), "ADVERT"));
        boolean gone = pile.sheaves().stream().noneMatch(it -> it.leaf(sheet.value()).isPresent());
        people.as(secretary, () -> sorting.takeBack(sheet.value()));

        assertThat(gone).isTrue();
        assertThat(key(sheet)).isNotEmpty();
        assertThat(
                        database.sql("select reason from inbox.page_move where page_id = :id")
                                .param("id", sheet.value())
                                .query(String.class)
                                .list())
                .containsExactlyInAnyOrder("ADVERT", "TAKEN_BACK");
    }

    private CaseFile ended(Transition step, String reason) {
        CaseFile file = situations.checking(Applications.self());
        var move = Move.following(step).because(new Reason(reason, "電話で"));
        people.as(people.secretary(), () -> desk.move(file.id(), move));
        return file;
    }

    private String row(String key) throws IOException {
        return keiko.get("/inbox").parse().select("tr:contains(" + key + ")").text();
    }

    private String page(CaseFile file) throws IOException {
        return keiko.get("/inbox/" + file.number().printed()).parse().text();
    }

    private String belong(String key, String number) throws IOException {
        return keiko.post("/inbox/" + key + "/number", Map.of("number", number), "/inbox")
                .header("Location");
    }

    private String key(Sheet.Id sheet) {
        return pile.sheaves().stream()
                .filter(sheaf -> sheaf.leaf(sheet.value()).isPresent())
                .findFirst()
                .orElseThrow()
                .key();
    }
}
