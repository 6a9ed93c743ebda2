package org.mitate.intake.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.jsoup.Connection.Response;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mitate.Clinic;
import org.mitate.People;
import org.mitate.intake.postal.PostalCodes;
import org.mitate.intake.postal.PostalList;
import org.mitate.staff.Caller;
import org.mitate.staff.DemoKeys;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/// What is said beside a field while somebody types; the clinic's day is 24 November 2026.
@Clinic
class WhileTypingTest {

    private static final String LINE =
            "13104,\"\",\"%s\",\"\",\"\",\"\",\"%s\",\"%s\",\"%s\",0,0,0,0,0,0";

    @LocalServerPort private int port;
    @Autowired private DemoKeys keys;
    @Autowired private People people;
    @Autowired private PostalCodes codes;

    private Caller keiko;

    @BeforeEach
    void theListIsLoaded() throws IOException {
        codes.replace(
                PostalList.read(
                        List.of(
                                LINE.formatted("1600016", "東京都", "新宿区", "信濃町"),
                                LINE.formatted("4980000", "愛知県", "弥富市", "以下に掲載がない場合"),
                                LINE.formatted("4980000", "三重県", "桑名郡", "以下に掲載がない場合"))),
                "test",
                "house");
        keiko = Caller.signedIn(port, keys, people.secretary());
    }

    @Test
    void aBirthDateIsUnderstoodInEveryNotationWithTheAge() throws IOException {
        for (String typed : List.of("昭和20年5月3日", "S20.5.3", "1945/5/3", "１９４５０５０３", "s20/5/3")) {
            var said = understood("BIRTH", typed);
            assertThat(said.statusCode()).as(typed).isEqualTo(200);
            assertThat(said.body()).isEqualTo("昭和20年5月3日（1945年）・81歳");
        }
    }

    @Test
    void anImpossibleDateIsToldAtOnce() throws IOException {
        for (String typed : List.of("S20.2.30", "昭和65年1月1日", "明日", "2027/1/1", "1850/1/1")) {
            assertThat(understood("BIRTH", typed).statusCode()).as(typed).isEqualTo(422);
        }
        assertThat(understood("DATE", "2027/1/1").body()).isEqualTo("2027年1月1日（金）");
    }

    @Test
    void telephonesAndPostalCodesAreCheckedByTheirShape() throws IOException {
        for (String right : List.of("03-5555-0123", "０９０ー１２３４ー５６７８", "+81 3 5555 0123")) {
            assertThat(understood("TELEPHONE", right).statusCode()).as(right).isEqualTo(204);
        }
        assertThat(understood("TELEPHONE", "5555-0123").statusCode()).isEqualTo(422);
        assertThat(understood("POSTAL_CODE", "160-0016").statusCode()).isEqualTo(204);
        assertThat(understood("POSTAL_CODE", "160-001").statusCode()).isEqualTo(422);
        assertThat(understood("POSTAL_CODE", "999-9999").statusCode()).isEqualTo(422);
    }

    @Test
    void aNameGetsAReadingAndNothingElse() throws IOException {
        var said = keiko.post("/intake/by-hand/reading", Map.of("name", "𠮷田"), "/intake/by-hand");

        assertThat(said.body()).isEqualTo("ヨシダ");
    }

    @Test
    void applicantsFindTheirTownWithoutSigningIn() throws IOException {
        var one = towns("160-0016");
        assertThat(one.select("[data-town]").attr("data-street")).isEqualTo("信濃町");
        var two = towns("4980000");
        assertThat(two.select("[data-town]").eachText()).containsExactly("三重県桑名郡", "愛知県弥富市");
        assertThat(towns("9999999").text()).contains("この郵便番号は一覧にありません");
        assertThat(towns("make-up").select("[data-town]")).isEmpty();
    }

    @Test
    void onlyTheSecretariatIsAnsweredWhileTyping() throws IOException {
        var doctor = Caller.signedIn(port, keys, people.administrator());
        var said = doctor.post("/intake/by-hand/reading", Map.of("name", "山田"), "/house");

        assertThat(said.statusCode()).isEqualTo(403);
    }

    private Response understood(String kind, String typed) throws IOException {
        return keiko.post(
                "/intake/by-hand/understood",
                Map.of("kind", kind, "typed", typed),
                "/intake/by-hand");
    }

    private Document towns(String code) throws IOException {
        return Jsoup.connect("http://localhost:" + port + "/intake/postal-codes/" + code).get();
    }
}
