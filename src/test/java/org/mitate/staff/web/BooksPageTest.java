package org.mitate.staff.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.stream.IntStream;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mitate.Clinic;
import org.mitate.People;
import org.mitate.Situations;
import org.mitate.TestClock;
import org.mitate.cases.CaseFile;
import org.mitate.cases.CaseShelf;
import org.mitate.cases.EmergencyAccess;
import org.mitate.staff.Caller;
import org.mitate.staff.DemoKeys;
import org.mitate.staff.StaffMember;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@Clinic
class BooksPageTest {

    @LocalServerPort private int port;
    @Autowired private CaseShelf shelf;
    @Autowired private EmergencyAccess emergency;
    @Autowired private People people;
    @Autowired private Situations situations;
    @Autowired private DemoKeys keys;
    @Autowired private TestClock clock;

    private StaffMember keiko;
    private CaseFile file;
    private Caller administrator;

    @BeforeEach
    void keikoLooksOften() throws IOException {
        keiko = people.secretary();
        file = situations.inReview();
        people.as(
                keiko,
                () ->
                        IntStream.range(0, 120)
                                .forEach(time -> shelf.look(file.number(), "CASE_PAGE")));
        administrator = Caller.signedIn(port, keys, people.administrator());
    }

    @Test
    void longBooksHavePages() throws IOException {
        Document first = books("?member=" + keiko.account());
        Document second = books("?member=" + keiko.account() + "&page=2");

        assertThat(first.select("tbody tr")).hasSize(100);
        assertThat(first.text()).contains("121件のうち 1〜100件目");
        assertThat(second.select("tbody tr")).hasSize(21);
        assertThat(second.select("tbody").text()).contains("案件の画面");
    }

    @Test
    void theNumberOfACaseFindsEverybodyWhoLooked() throws IOException {
        StaffMember stranger = people.consultant("UROLOGY");
        people.as(stranger, () -> emergency.open(file.number(), "当直中に患者が来院したため"));
        people.as(stranger, () -> shelf.look(file.number(), "CASE_PAGE"));

        String number = "?number=" + file.number().printed();
        assertThat(books(number).text()).contains(keiko.account(), "121件のうち");
        Document flagged = books(number + "&emergency=on");
        assertThat(flagged.select("tbody tr")).hasSize(1);
        assertThat(flagged.select("tbody").text()).contains(stranger.account(), "緊急");
    }

    @Test
    void anotherDayIsEmpty() throws IOException {
        String day = "&from=2026-11-20&to=2026-11-21";

        assertThat(books("?member=" + keiko.account() + day).text()).contains("この日の記録はありません");
    }

    @Test
    void theFileHoldsTheSameLinesAndIsWrittenDown() throws IOException {
        var answer = administrator.get("/books.csv?member=" + keiko.account());

        assertThat(answer.contentType()).startsWith("text/csv");
        assertThat(answer.header("Cache-Control")).contains("no-store");
        String[] lines = answer.body().split("\r\n");
        assertThat(lines).hasSize(122);
        assertThat(lines[0]).contains("\"時刻\",\"利用者\"");
        assertThat(lines[2]).contains("野々村 景子", "案件の画面", file.number().value());
        assertThat(books("").text()).contains("記録簿を取り出した");
    }

    private Document books(String query) throws IOException {
        return administrator.get("/books" + query).parse();
    }
}
