package org.mitate.guide.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.DisplayName;
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
        assertThat(open("/").select(".tasks a").eachAttr("href"))
                .containsExactly(
                        "/guide/about",
                        "/check",
                        "/guide/price",
                        "/application",
                        "/guide/applying",
                        "/status");
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
        var online = open("/guide/departments").select(".body").text();

        assertThat(online)
                .contains("いまは、精神・神経科、婦人科です。")
                .contains("神経内科、リウマチ・膠原病内科、眼科は、2027年2月1日（月）に始める予定です。");
    }

    @Test
    void hardWordsHaveTheirReading() throws IOException {
        var read = Jsoup.connect("http://localhost:" + port + "/guide").get();

        assertThat(read.select("ruby rt").eachText()).contains("しゅじい", "しんけんしゃ", "つづきがら");
    }

    @Test
    void theReadingsCanBeHiddenAndTheDeviceRemembersIt() throws IOException {
        var browser = Jsoup.newSession();
        var shown =
                browser.newRequest("http://localhost:" + port + "/guide/price?minutes=31").get();

        var hide = shown.select("a[href*=furigana]").first();
        browser.newRequest("http://localhost:" + port + hide.attr("href")).get();

        assertThat(hide.attr("href")).isEqualTo("/guide/price?minutes=31&furigana=off");
        var later = browser.newRequest("http://localhost:" + port + "/").get();
        assertThat(later.body().hasClass("without-furigana")).isTrue();
    }

    @Test
    void theLanguageSwitchKeepsThePage() throws IOException {
        var price = open("/guide/price?mode=ONLINE&minutes=45");

        assertThat(price.select("nav a[hreflang=en]").attr("href"))
                .isEqualTo("/guide/price?mode=ONLINE&minutes=45&lang=en");
    }

    @Test
    @DisplayName("K03 K07 the calendar shows the open days of this month and the next")
    void theCalendarShowsOpenDays() throws IOException {
        var months = open("/guide/hours").select(".open-days");

        assertThat(months.select("caption").eachText()).containsExactly("2026年11月", "2026年12月");
        assertThat(day(months.first(), 14)).isEqualTo("open");
        assertThat(day(months.first(), 21)).isEqualTo("shut");
        assertThat(day(months.first(), 23)).isEqualTo("shut");
        assertThat(months.first().select("[aria-current=date] time").text()).isEqualTo("24");
    }

    private static String day(Element month, int date) {
        return month.select("td:has(time)").get(date - 1).className();
    }

    @Test
    void anUnknownSubjectIsNotFound() throws IOException {
        var answer =
                Jsoup.connect("http://localhost:" + port + "/guide/nothing")
                        .ignoreHttpErrors(true)
                        .execute();

        assertThat(answer.statusCode()).isEqualTo(404);
    }

    @Test
    void inEnglishItSaysThatTheTalkIsInJapanese() throws IOException {
        var guide = open("/guide?lang=en");

        assertThat(guide.select("html").attr("lang")).isEqualTo("en");
        assertThat(guide.text()).contains("Consultations and letters are in Japanese.", "¥22,000");
    }

    private Document open(String path) throws IOException {
        var page = Jsoup.connect("http://localhost:" + port + path).get();
        page.select("rt").remove();
        return page;
    }
}
