package org.mitate.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mitate.Clinic;
import org.mitate.OnlineDay;
import org.mitate.OtherTerms;
import org.mitate.cases.CaseFile;
import org.mitate.entrance.Entrance;
import org.mitate.staff.DemoKeys;
import org.mitate.staff.StaffMember;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Words and files from browser to browser: only where the hospital allows them (rules.md §9).
@Clinic
class ChatJourneyTest {

    private static final byte[] DIARY = "痛みの日記 ".repeat(20_000).getBytes(StandardCharsets.UTF_8);

    private static final String IS_REFUSED =
            """
            () => ways.at(-1).signalingState === "stable" && !ways.at(-1).sctp
                && ["closing", "closed"].includes(asked.readyState)
            """;

    private static final String KEPT =
            """
            async () => [localStorage.length, sessionStorage.length,
              (await indexedDB.databases()).length, (await caches.keys()).length,
              (await navigator.serviceWorker.getRegistrations()).length].join()
            """;

    @LocalServerPort private int port;
    @Autowired private DemoKeys keys;
    @Autowired private OnlineDay day;
    @Autowired private OtherTerms terms;
    @Autowired private Entrance entrance;
    @Autowired private JdbcClient database;

    private StaffMember kido;
    private CaseFile file;

    @BeforeEach
    void itIsTenMinutesBeforeTheTalk() {
        kido = day.doctor();
        file = day.today(kido);
    }

    @Test
    @DisplayName("off: no page has a place for it, and no side gets a channel by asking for one")
    void whereItIsNotAllowed() {
        try (var doctor = Caller.doctor(port, keys, kido, file).promises();
                var kazuko = Caller.visitor(port, entrance.consultee(file)).promises()) {
            doctor.admits("宮園 和子").seesMoving(1);
            kazuko.seesMoving(0);
            for (var caller : new Caller[] {kazuko, doctor}) {
                assertThat(caller.page().locator("[data-chat]").count()).isZero();
                caller.page().evaluate("window.asked = ways.at(-1).createDataChannel('words')");
                caller.waitsFor(IS_REFUSED);
                caller.page().evaluate("ways.at(-1).restartIce()");
            }

            kazuko.isAt("connected").seesMoving(0);
            doctor.isAt("connected").seesMoving(1);
        }
    }

    @Test
    @DisplayName("on: words and a file arrive, a file too large is refused, and nothing stays")
    void whereItIsAllowed(@TempDir Path folder) throws Exception {
        terms.withChat();
        try (var doctor = Caller.doctor(port, keys, kido, file).promises();
                var kazuko = Caller.visitor(port, entrance.consultee(file)).promises()) {
            open(kazuko).fill("まだだれもいません");
            kazuko.presses("送る").sees("いまは送る相手がいません");
            doctor.admits("宮園 和子").seesMoving(1);
            kazuko.seesMoving(0);

            open(kazuko).fill("薬の名前はリマプロストです");
            kazuko.waitsFor("() => ways.at(-1).sctp?.state === 'connected'").presses("送る");
            doctor.waitsFor("() => document.querySelector('[data-unread]').textContent === '●'");
            open(doctor);
            said(doctor, "薬の名前はリマプロストです").waitFor();
            upload(kazuko).setInputFiles(tooLarge(folder));
            kazuko.sees("10メガバイトより大きいファイルは送れません");
            upload(kazuko).setInputFiles(new FilePayload("痛みの日記.txt", "text/plain", DIARY));
            assertThat(taken(doctor, "痛みの日記.txt")).isEqualTo(DIARY);
            kazuko.findsNoBarriers().window("room-chat");
            doctor.findsNoBarriers().window("room-chat-doctor");

            assertThat(kazuko.page().evaluate(KEPT)).isEqualTo("0,0,0,0,0");
            assertThat(doctor.page().evaluate(KEPT)).isEqualTo("0,0,0,0,0");
            assertThat(messagesWith("リマプロスト") + messagesWith("日記")).isZero();
            kazuko.page().reload();
            kazuko.isAt("connected");
            assertThat(kazuko.page().locator("[data-said] li").count()).isZero();
        }
    }

    private static Locator open(Caller caller) {
        if (caller.page().locator("[data-chat][open]").count() == 0) {
            caller.page().locator("[data-chat] summary").click();
        }
        return caller.page().locator("#chat-words");
    }

    private static Locator upload(Caller caller) {
        return caller.page().locator("#chat-file");
    }

    private static Locator said(Caller caller, String words) {
        var such = new Locator.FilterOptions().setHasText(words);
        return caller.page().locator("[data-said] li").filter(such);
    }

    private static byte[] taken(Caller caller, String name) throws IOException {
        Page page = caller.page();
        Locator link = said(caller, name).locator("a");
        link.waitFor();
        return Files.readAllBytes(page.waitForDownload(link::click).path());
    }

    private static Path tooLarge(Path folder) throws IOException {
        Path film = folder.resolve("film.mp4");
        try (var file = new RandomAccessFile(film.toFile(), "rw")) {
            file.setLength(10 * 1024 * 1024 + 1);
        }
        return film;
    }

    private int messagesWith(String words) {
        return database.sql("select count(*) from room.message where body::text like :words")
                .param("words", "%" + words + "%")
                .query(Integer.class)
                .single();
    }
}
