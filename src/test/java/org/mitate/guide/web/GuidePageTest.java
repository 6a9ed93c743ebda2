package org.mitate.guide.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.mitate.Clinic;
import org.mitate.TestClock;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@Clinic
class GuidePageTest {

    @LocalServerPort private int port;
    @Autowired private TestClock clock;

    @Test
    void theFirstPageIsTheGuide() throws IOException {
        assertThat(open("/").select("h1").text()).isEqualTo("セカンドオピニオン外来のご案内");
        assertThat(open("/").select(".aside a[href=/application]")).hasSize(1);
    }

    @Test
    void pricesStandSideBySide() throws IOException {
        var rows = open("/guide").select(".prices tbody tr").eachText();

        assertThat(rows)
                .containsExactly(
                        "30分まで 22,000円 33,000円", "45分まで 33,000円 66,000円60分まで", "60分まで 44,000円");
    }

    @Test
    void whileTheOfficeIsOpenItSaysUntilWhen() throws IOException {
        var card = open("/guide").select(".aside").text();

        assertThat(card).contains("ただいま電話受付中", "本日は16時30分まで", "11月25日（水） 8時30分");
    }

    @Test
    void whileItIsClosedItSaysWhenItOpens() throws IOException {
        clock.set("2026-11-21T12:00+09:00");

        assertThat(open("/guide").select(".aside").text())
                .contains("ただいま電話はお休み", "11月24日（火） 8時30分からです");
    }

    @Test
    void onlineDepartmentsAndPlannedOnesAreTold() throws IOException {
        var online = open("/guide").select("section[aria-labelledby=online]").text();

        assertThat(online)
                .contains("いまは、精神・神経科、婦人科です。")
                .contains("神経内科、リウマチ・膠原病内科、眼科は、2027年2月1日（月）に始める予定です。");
    }

    @Test
    void hardWordsHaveTheirReading() throws IOException {
        assertThat(open("/guide").select("ruby rt").eachText()).contains("しゅじい", "しんけんしゃ");
    }

    @Test
    void inEnglishItSaysThatTheTalkIsInJapanese() throws IOException {
        var guide = open("/guide?lang=en");

        assertThat(guide.select("html").attr("lang")).isEqualTo("en");
        assertThat(guide.text()).contains("Consultations and letters are in Japanese.", "¥22,000");
    }

    private Document open(String path) throws IOException {
        return Jsoup.connect("http://localhost:" + port + path).get();
    }
}
