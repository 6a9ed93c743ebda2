package org.mitate.entrance.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.jsoup.Connection;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.mitate.Clinic;
import org.mitate.OnlineDay;
import org.mitate.TestClock;
import org.mitate.cases.CaseFile;
import org.mitate.entrance.Entrance;
import org.mitate.entrance.Ticket;
import org.mitate.entrance.Visitor;
import org.mitate.shared.CaseNumber;
import org.mitate.ui.Guesses;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/// Kazuko at the door, and others who try it.
@Clinic
class VisitDoorTest {

    private static final String SHUT = "番号か生年月日が違うか、このご案内はもう使えません";

    @LocalServerPort private int port;
    @Autowired private Entrance entrance;
    @Autowired private OnlineDay day;
    @Autowired private TestClock clock;

    private CaseFile file;
    private Ticket ticket;
    private Connection phone;

    @BeforeEach
    void kazukoHasHerLetter() {
        file = day.booked(day.doctor());
        ticket = entrance.consultee(file);
        phone = Jsoup.newSession().ignoreHttpErrors(true);
    }

    @Test
    void theLinkAsksForCodeAndBirthDateInTheEra() throws IOException {
        Document door = get("/visit/" + ticket.key().value());
        assertThat(door.text()).contains("入室の番号", "生年月日").doesNotContain("宮園");

        Document hub = enter(ticket.key(), wide(ticket.code()), OnlineDay.BIRTH);

        assertThat(hub.location()).endsWith("/visit");
        assertThat(hub.text()).contains("12月15日（火）14:00", "宮園 和子 様", "城戸 眞一 医師", "あと21日");
        assertThat(hub.text()).doesNotContain("胃癌", "待合室に入る ", file.number().printed());
        assertThat(hub.connection().response().header("Cache-Control")).contains("no-store");
    }

    @Test
    void everyWrongWayHearsTheSameSentence() throws IOException {
        Ticket old = ticket;
        Ticket renewed = entrance.issue(file, Visitor.CONSULTEE, "宮園 和子", "");

        for (var wrong :
                List.of(
                        enter(renewed.key(), "12345x", OnlineDay.BIRTH),
                        enter(renewed.key(), renewed.code(), "昭和26年8月4日"),
                        enter(old.key(), old.code(), OnlineDay.BIRTH))) {
            assertThat(wrong.connection().response().statusCode()).isEqualTo(422);
            assertThat(wrong.text()).doesNotContain("宮園");
        }
        assertThat(enter(old.key(), old.code(), OnlineDay.BIRTH).text()).contains(SHUT);
        assertThat(get("/visit").text()).contains("リンクの終わりの8文字");
        clock.advance(Duration.ofMinutes(16));
        clock.set("2026-12-15T18:00:00+09:00");
        assertThat(enter(renewed.key(), renewed.code(), OnlineDay.BIRTH).text()).contains(SHUT);
    }

    @Test
    void whoGuessesIsStoppedForAQuarterOfAnHour() throws IOException {
        for (int i = 0; i < Guesses.MOST; i++) {
            enter(ticket.key(), "%06d".formatted(i), "1951/8/4");
        }
        Document stopped = enter(ticket.key(), ticket.code(), OnlineDay.BIRTH);
        assertThat(stopped.connection().response().statusCode()).isEqualTo(429);

        clock.advance(Duration.ofMinutes(16));
        assertThat(enter(ticket.key(), ticket.code(), OnlineDay.BIRTH).text()).contains("あと21日");
    }

    @Test
    void aTicketThatIsTakenBackClosesThePagesAtOnce() throws IOException {
        enter(ticket.key(), ticket.code(), OnlineDay.BIRTH);
        entrance.revoke(ticket);

        assertThat(get("/visit").text()).contains("オンライン相談の入口");
        Document people = get("/visit/people");
        assertThat(people.connection().response().statusCode()).isEqualTo(403);
        assertThat(people.text()).contains("リンクと番号で入り直してください");
    }

    @Test
    void theWaitingRoomOpensHalfAnHourBefore() throws IOException {
        clock.set("2026-12-15T13:29:59+09:00");
        Document early = enter(ticket.key(), ticket.code(), OnlineDay.BIRTH);
        assertThat(early.select("a[href=/visit/room]")).isEmpty();
        assertThat(early.text()).contains("13:30から、待合室に入れます");

        clock.set("2026-12-15T13:30:00+09:00");
        assertThat(get("/visit").select("a[href=/visit/room]")).isNotEmpty();
    }

    @Test
    @DisplayName("R08 who will be present is declared by the consultee, three at most")
    void whoWillBePresentIsDeclared() throws IOException {
        enter(ticket.key(), ticket.code(), OnlineDay.BIRTH);
        assertThat(get("/visit/people").text()).contains("宮園 千晴", "長女");

        var makoto = Map.of("name", "宮園 誠", "relation", "次男", "place", "ELSEWHERE");
        Document added = post("/visit/people", makoto);
        Ticket his = entrance.of(file.id()).getLast();
        assertThat(added.text()).contains("宮園 誠", his.key().value(), his.code());

        var kaoru = Map.of("name", "宮園 薫", "relation", "孫", "place", "BESIDE");
        assertThat(post("/visit/people", kaoru).text()).contains("3人を超えて同席");
        post("/visit/people/declaration", Map.of());
        assertThat(get("/visit").text()).contains("3人と、お知らせいただきました");

        phone = Jsoup.newSession().ignoreHttpErrors(true);
        Document guest = enter(his.key(), his.code(), OnlineDay.BIRTH);
        assertThat(guest.text()).contains("宮園 誠 様（同席される方）").doesNotContain("千晴");
        assertThat(get("/visit/people").connection().response().statusCode()).isEqualTo(403);
    }

    @Test
    void onlyWhatATrialCanFindIsKept() throws IOException {
        enter(ticket.key(), ticket.code(), OnlineDay.BIRTH);
        Document trial =
                post(
                        "/visit/trial",
                        Map.of("BROWSER", "OK", "CAMERA", "DENIED", "SPEED", "DENIED"));

        assertThat(trial.text()).contains("うまくいかないところがありました");
        assertThat(get("/visit/trial/ice").connection().response().statusCode()).isEqualTo(200);
    }

    private Document enter(CaseNumber key, String code, String birth) throws IOException {
        var typed = Map.of("key", key.value(), "code", code, "birth", birth);
        return post("/visit/enter", typed);
    }

    private static String wide(String digits) {
        return digits.chars()
                .mapToObj(digit -> Character.toString(digit - '0' + '０'))
                .collect(java.util.stream.Collectors.joining());
    }

    private Document post(String path, Map<String, String> entries) throws IOException {
        String csrf = get("/status").select("input[name=_csrf]").first().val();
        return phone.newRequest(url(path)).data(entries).data("_csrf", csrf).post();
    }

    private Document get(String path) throws IOException {
        return phone.newRequest(url(path)).ignoreContentType(true).get();
    }

    private String url(String path) {
        return "http://localhost:" + port + path;
    }
}
