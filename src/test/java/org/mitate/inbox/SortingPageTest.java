package org.mitate.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.FormElement;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.mitate.Applications;
import org.mitate.Clinic;
import org.mitate.People;
import org.mitate.Situations;
import org.mitate.cases.CaseFile;
import org.mitate.files.DocumentStore;
import org.mitate.shared.PersonName;
import org.mitate.staff.Caller;
import org.mitate.staff.DemoKeys;
import org.mitate.staff.StaffMember;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Keiko sorts by hand what the program could only assume.
@Clinic
class SortingPageTest {

    private static final Instant FRIDAY = Instant.parse("2026-11-20T10:00:00+09:00");

    @LocalServerPort private int port;
    @Autowired private DemoKeys keys;
    @Autowired private People people;
    @Autowired private Situations situations;
    @Autowired private JdbcClient database;
    @Autowired private DocumentStore store;
    @Autowired private Pile pile;
    @Autowired private SortingDesk sorting;

    private Incoming incoming;
    private StaffMember secretary;
    private Caller keiko;
    private CaseFile kujo;

    @BeforeEach
    void aCaseAndASecretary() throws IOException {
        incoming = new Incoming(database, store);
        secretary = people.secretary();
        keiko = Caller.signedIn(port, keys, secretary);
        kujo = situations.checking(Applications.self());
    }

    @Test
    void aPageThatLiesOnItsSideIsTurnedByHandAndStaysSo() throws IOException {
        Sheet.Id sheet = incoming.fax(null, 1, FRIDAY).getFirst();
        BufferedImage before = image(sheet);

        post("/inbox/sheets/" + sheet.value() + "/turn", Map.of("key", key(sheet)));

        BufferedImage turned = image(sheet);
        assertThat(turned.getWidth()).isEqualTo(before.getHeight());
        assertThat(turned.getHeight()).isEqualTo(before.getWidth());
    }

    @Test
    void aPageOfWhichNobodyCouldTellTheWayUpIsFoundUprightByHand() throws IOException {
        Sheet.Id sheet = incoming.fax(null, 2, FRIDAY).getLast();
        database.sql("update inbox.page set unsure = true where id = :id")
                .param("id", sheet.value())
                .update();
        String page = "/inbox/" + key(sheet) + "?show=" + sheet.value();

        Document unsure = keiko.get(page).parse();
        post("/inbox/sheets/" + sheet.value() + "/upright", Map.of("key", key(sheet)));

        assertThat(unsure.select(".notice").text()).contains("上下の向きが分からないページ：1枚");
        assertThat(unsure.select(".thumbs a[aria-current] .tag").text()).isEqualTo("向き不明");
        assertThat(keiko.get(page).parse().text()).doesNotContain("向き不明", "上下の向き");
    }

    @Test
    @DisplayName("C08 the case is found by its patient’s name, and the sheets go there")
    void byTheName() throws IOException {
        var wanted = new PersonName("鞍馬", "小夜子", "クラマ", "サヨコ");
        CaseFile sayoko = situations.checking(Applications.named(wanted));
        Sheet.Id sheet = incoming.fax(null, 2, FRIDAY).getFirst();
        String name = URLEncoder.encode(wanted.written(), StandardCharsets.UTF_8);

        Document found = keiko.get("/inbox/" + key(sheet) + "?q=" + name).parse();
        String number = sayoko.number().printed();
        var row = found.expectFirst("tr:has(a[href=/cases/" + number + "])");
        keiko.submit((FormElement) row.expectFirst("form"));

        assertThat(row.text()).contains(wanted.written());
        assertThat(pile.find(number).orElseThrow().leaves()).hasSize(2);
    }

    @Test
    void aSheetOfAnotherSenderBecomesASheafOfItsOwn() throws IOException {
        List<Sheet.Id> fax = assumedToBeKujos();

        String own = post("/inbox/" + number() + "/apart", Map.of("sheet", id(fax.get(1))));

        assertThat(pile.find(number()).orElseThrow().leaves())
                .extracting(leaf -> leaf.sheet().id())
                .containsExactly(fax.get(0), fax.get(2));
        Sheaf apart = pile.find(own.substring(own.lastIndexOf('/') + 1)).orElseThrow();
        assertThat(apart.isNameless()).isTrue();
        assertThat(apart.leaves()).extracting(leaf -> leaf.assumed()).containsExactly(false);
        assertThat(moves(fax.get(1))).containsExactly("APART");
    }

    @Test
    void forASheafOfItsOwnSheetsMustBeChosen() throws IOException {
        assumedToBeKujos();

        var answer = keiko.post("/inbox/" + number() + "/apart", Map.of(), "/inbox");

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.parse().text()).contains("別の束にする紙をお選びください。");
    }

    @Test
    void whatCarriesItsOwnCodeStaysWithItsNumber() throws IOException {
        List<Sheet.Id> fax = assumedToBeKujos();
        database.sql(
                        """
                        update inbox.page set code_number = :number, code_kind = 'CONSENT',
                          code_sheet = 1, code_sheets = 1, code_edition = 1
                        where id = :id
                        """)
                .param("number", kujo.number().value())
                .param("id", fax.get(1).value())
                .update();

        var answer =
                keiko.post(
                        "/inbox/" + number() + "/apart", Map.of("sheet", id(fax.get(1))), "/inbox");

        assertThat(answer.parse().text()).contains("コードが刷られた紙");
        assertThat(pile.find(number()).orElseThrow().leaves()).hasSize(3);
    }

    @Test
    void aFaxThatBrokeOffIsPutTogetherWithItsRest() throws IOException {
        List<Sheet.Id> first = incoming.fax(null, 2, FRIDAY);
        Sheet.Id rest = incoming.fax(null, 1, FRIDAY.plusSeconds(90)).getFirst();
        String key = key(first.getFirst());

        String page = keiko.get("/inbox/" + key(rest)).parse().select("#with").text();
        post("/inbox/" + key(rest) + "/join", Map.of("with", key));

        assertThat(page).contains("FAX・11/20 10:00・2枚");
        assertThat(pile.find(key).orElseThrow().leaves())
                .extracting(leaf -> leaf.sheet().id())
                .containsExactly(first.get(0), first.get(1), rest);
        post("/inbox/" + key + "/number", Map.of("number", number()));
        assertThat(pile.find(number()).orElseThrow().leaves()).hasSize(3);
        assertThat(pile.find(key)).isEmpty();
    }

    @Test
    void whileFilingASheetIsLeftToSomebodyElse() throws IOException {
        List<Sheet.Id> fax = assumedToBeKujos();

        post(
                "/inbox/" + number() + "/filing",
                Map.of(
                        "to-" + id(fax.get(0)), "REFERRAL_LETTER",
                        "to-" + id(fax.get(1)), "APART",
                        "to-" + id(fax.get(2)), "REFERRAL_LETTER"));

        assertThat(pile.find(number())).isEmpty();
        assertThat(pile.find(key(fax.get(1))).orElseThrow().isNameless()).isTrue();
    }

    /// Three sheets of which only the first says that it is of the case.
    private List<Sheet.Id> assumedToBeKujos() {
        List<Sheet.Id> fax = incoming.fax(null, 3, FRIDAY);
        var first = List.of(fax.getFirst().value());
        people.as(secretary, () -> sorting.belong(first, kujo.number()));
        assertThat(pile.find(number()).orElseThrow().assumed()).isEqualTo(2);
        return fax;
    }

    /// @return where it leads
    private String post(String path, Map<String, String> entries) throws IOException {
        var answer = keiko.post(path, entries, "/inbox");
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(303);
        return answer.header("Location");
    }

    private BufferedImage image(Sheet.Id sheet) throws IOException {
        var answer = keiko.get("/inbox/sheets/" + sheet.value() + "/image");
        return ImageIO.read(new ByteArrayInputStream(answer.bodyAsBytes()));
    }

    private List<String> moves(Sheet.Id sheet) {
        return database.sql("select reason from inbox.page_move where page_id = :id")
                .param("id", sheet.value())
                .query(String.class)
                .list();
    }

    private String number() {
        return kujo.number().printed();
    }

    private String key(Sheet.Id sheet) {
        return pile.sheaves().stream()
                .filter(sheaf -> sheaf.leaf(sheet.value()).isPresent())
                .findFirst()
                .orElseThrow()
                .key();
    }

    private static String id(Sheet.Id sheet) {
        return sheet.value().toString();
    }
}
