package org.mitate.room.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.util.UUID;
import org.jsoup.Connection;
import org.jsoup.Connection.Method;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.mitate.OnlineDay;
import org.mitate.cases.CaseFile;
import org.mitate.entrance.Entrance;
import org.mitate.entrance.Ticket;
import org.mitate.entrance.Visitor;
import org.mitate.room.LineBook;
import org.mitate.room.LineBook.Cause;
import org.mitate.room.OnlineTalk;
import org.mitate.room.TelephoneDesk;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/// What Kazuko sees of time and money.
class NowPageTest extends OnlineTalk {

    @LocalServerPort private int port;
    @Autowired private Entrance entrance;
    @Autowired private LineBook book;
    @Autowired private TelephoneDesk telephone;

    private CaseFile file;
    private Connection phone;

    @BeforeEach
    void kazukoIsInTheRoom() throws IOException {
        file = talking();
        phone = session(entrance.consultee(file));
    }

    @Test
    @DisplayName("F06 F07 33,000 yen at 30:00, and 66,000 from the next second on")
    void theStepIsShownToTheSecond() throws IOException {
        clock.advance(Duration.ofSeconds(1800));
        assertThat(shown(part())).contains("30分0秒", "いまの相談料（30分まで） 33,000円", "30分を過ぎても続けますか");

        clock.advance(Duration.ofSeconds(1));
        assertThat(shown(part())).contains("30分1秒", "いまの相談料（60分まで） 66,000円", "30分を過ぎました");
    }

    @Test
    void fiveAndTwoMinutesBeforeSheIsAsked() throws IOException {
        clock.advance(Duration.ofSeconds(1499));
        assertThat(shown(part())).contains("14:20:00を過ぎると 66,000円").doesNotContain("続けますか");

        clock.advance(Duration.ofSeconds(1));
        assertThat(shown(part())).contains("あと5分以内です", "66,000円で続ける", "30分で終える");

        clock.advance(Duration.ofSeconds(180));
        assertThat(shown(part())).contains("あと2分以内です");
    }

    @Test
    void shePressesAndTheQuestionIsGone() throws IOException {
        clock.advance(Duration.ofSeconds(1600));

        Document after = answer("GO_ON");

        assertThat(after.text()).contains("30分を過ぎても続けることに同意されました");
        assertThat(shown(after)).doesNotContain("続けますか");
        assertThat(talk(file).agreements().getFirst().by()).isEqualTo("宮園 和子");
    }

    @Test
    void sheWouldRatherEndAndMayChangeHerMind() throws IOException {
        clock.advance(Duration.ofSeconds(1600));

        Document after = answer("END");

        assertThat(shown(after)).contains("30分で終えたいと先生に伝えました", "66,000円で続ける");
    }

    @Test
    void aCutOfTheHospitalStopsTheClockBeforeHerEyes() throws IOException {
        clock.advance(Duration.ofSeconds(600));
        book.lost(file.id(), Visitor.DOCTOR, now(), Cause.HOSPITAL);
        clock.advance(Duration.ofSeconds(60));

        assertThat(shown(part())).contains("10分0秒", "病院側の回線が切れています", "料金に入れません");
    }

    @Test
    void onTheTelephoneHerNumberIsMasked() throws IOException {
        people.as(doctor, () -> telephone.begin(file.id(), UUID.randomUUID()));

        assertThat(part().text())
                .contains("090-****-4417", "電話で続けます")
                .doesNotContain("090-0000-4417");
    }

    @Test
    void aGuestSeesTheTimeAndNoMoney() throws IOException {
        Ticket ticket = entrance.issue(file, 2, "宮園 千晴", "長女");
        phone = session(ticket);
        clock.advance(Duration.ofSeconds(1600));

        assertThat(part().text()).contains("26分40秒").doesNotContain("円", "続けますか");
        assertThat(answer("GO_ON").connection().response().statusCode()).isEqualTo(403);
    }

    @Test
    void aStrangerSeesNothing() throws IOException {
        phone = Jsoup.newSession().ignoreHttpErrors(true);

        assertThat(part().connection().response().statusCode()).isEqualTo(403);
    }

    private Document part() throws IOException {
        return phone.newRequest("http://localhost:" + port + "/visit/room/now").get();
    }

    /// Without what the page's script shows at other seconds.
    private static String shown(Document part) {
        Document copy = part.clone();
        copy.select("[hidden]").remove();
        return copy.text();
    }

    private Document answer(String answer) throws IOException {
        String csrf =
                phone.newRequest("http://localhost:" + port + "/visit")
                        .get()
                        .select("input[name=_csrf]")
                        .attr("value");
        return phone.newRequest("http://localhost:" + port + "/visit/room/agreement")
                .data("_csrf", csrf)
                .data("requestKey", UUID.randomUUID().toString())
                .data("step", "1801")
                .data("answer", answer)
                .data("part", "yes")
                .method(Method.POST)
                .execute()
                .parse();
    }

    private Connection session(Ticket ticket) throws IOException {
        var session = Jsoup.newSession().ignoreHttpErrors(true);
        Document door =
                session.newRequest("http://localhost:" + port + "/visit/" + ticket.key().value())
                        .get();
        session.newRequest("http://localhost:" + port + "/visit/enter")
                .data("_csrf", door.select("input[name=_csrf]").attr("value"))
                .data("key", ticket.key().value())
                .data("code", ticket.code())
                .data("birth", OnlineDay.BIRTH)
                .method(Method.POST)
                .execute();
        return session;
    }
}
