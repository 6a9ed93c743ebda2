package org.mitate.inbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mitate.inbox.InTrayTest.arrival;
import static org.mitate.inbox.InTrayTest.page;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mitate.Clinic;
import org.mitate.People;
import org.mitate.files.Faxes;
import org.mitate.journey.Visitor;
import org.mitate.staff.Caller;
import org.mitate.staff.DemoKeys;
import org.mitate.staff.StaffMember;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/// What cannot be read is dealt with by a person, and each look at it is written down.
@Clinic
class ShelfPageTest {

    private static final String PASSWORD = "景子の合言葉 long enough";

    @LocalServerPort int port;
    @Autowired DemoKeys keys;
    @Autowired People people;
    @Autowired InTray tray;
    @Autowired Shelf shelf;
    @Autowired Pile pile;
    @Autowired Doorstep doorstep;
    @Autowired JdbcClient database;

    @TempDir Path folder;
    private StaffMember keiko;
    private Transmission letter;

    @BeforeEach
    void aLetterInPlainText() {
        keiko = people.secretary();
        byte[] text = "<script>alert(1)</script>".getBytes(StandardCharsets.UTF_8);
        letter = tray.take(arrival("手紙.html"), text).orElseThrow();
    }

    @Test
    void theSecretaryReadsTheReasonAndSettlesIt() {
        keys.cut(keiko.id(), PASSWORD);
        try (var desk = new Visitor(port).signIn(keys, keiko.account(), PASSWORD)) {
            desk.go("/inbox/shelf/" + letter.id().value());
            desk.sees("取り込めない種類のファイルです。", "手紙.html", "送り直してもらってください");
            desk.findsNoBarriers().picture("inbox-shelf");
            desk.fill("対応の内容", "送信元に電話し、PDF で送り直してもらう。").press("対応済みにする");
        }

        var entry = shelf.get(letter.id());
        assertThat(entry.isSettled()).isTrue();
        assertThat(entry.settledBy()).isEqualTo(keiko.name().written());
        assertThat(shelf.entries())
                .extracting(it -> it.transmission().id())
                .doesNotContain(letter.id());
    }

    @Test
    void theOriginalIsSavedAndNeverOpenedAndEachLookIsWrittenDown() throws IOException {
        Caller caller = Caller.signedIn(port, keys, keiko);

        var original = caller.get("/inbox/shelf/" + letter.id().value() + "/original");

        assertThat(original.statusCode()).isEqualTo(200);
        assertThat(original.header("Content-Type")).isEqualTo("application/octet-stream");
        assertThat(original.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(original.header("Content-Disposition")).startsWith("attachment");
        assertThat(original.header("Cache-Control")).contains("no-store");
        assertThat(looks()).isEqualTo(1);
    }

    @Test
    void readAgainAfterAnUpdateItsPagesLieOnThePile() throws IOException {
        Caller caller = Caller.signedIn(port, keys, keiko);
        var fax = Faxes.tiff("CCITT T.6", page("もう一度 " + UUID.randomUUID()));
        var slow = tray.take(arrival("slow.tif"), fax).orElseThrow();
        couldNotBeRead(slow);

        var answer = caller.post(shelf.get(slow.id()).address() + "/reading", Map.of(), "/inbox");

        assertThat(answer.header("Location")).endsWith("/inbox");
        assertThat(pile.find(slow.id().value().toString()).orElseThrow().leaves()).hasSize(1);
        assertThat(shelf.entries())
                .extracting(it -> it.transmission().id())
                .doesNotContain(slow.id());
    }

    @Test
    void whatStillCannotBeReadStaysOnTheShelf() throws IOException {
        Caller caller = Caller.signedIn(port, keys, keiko);
        String address = shelf.get(letter.id()).address();

        var answer = caller.post(address + "/reading", Map.of(), "/inbox");

        assertThat(answer.header("Location")).endsWith(address);
        assertThat(shelf.get(letter.id()).isSettled()).isFalse();
    }

    /// As a program did that was slower.
    private void couldNotBeRead(Transmission transmission) {
        database.sql(
                        """
                        update inbox.transmission
                        set read_at = taken_at, pages_read = 1, pages_lost = '1',
                          pages_reason = 'PAGE_SLOW', unreadable = 'PAGE_SLOW'
                        where id = :id
                        """)
                .param("id", transmission.id().value())
                .update();
    }

    @Test
    void nobodyElseComesNear() throws IOException {
        String address = "/inbox/shelf/" + letter.id().value();
        Caller administrator = Caller.signedIn(port, keys, people.administrator());
        Caller cashier = Caller.signedIn(port, keys, people.cashier());

        assertThat(administrator.get(address).statusCode()).isEqualTo(403);
        assertThat(cashier.get(address + "/original").statusCode()).isEqualTo(403);
    }

    @Test
    void severalFilesAreBroughtInOnScreenEachWithItsOutcome() throws IOException {
        keys.cut(keiko.id(), PASSWORD);
        Path fax = folder.resolve("申込書.tif");
        Path memo = folder.resolve("memo.txt");
        Files.write(fax, Faxes.tiff("CCITT T.6", page("画面から " + UUID.randomUUID())));
        Files.writeString(memo, "ただのメモ");
        try (var desk = new Visitor(port).signIn(keys, keiko.account(), PASSWORD)) {
            desk.go("/inbox");
            desk.page().setInputFiles("#files", new Path[] {fax, memo});
            desk.press("取り込む");
            desk.page().waitForURL("**/inbox/uploads/*");

            desk.sees("取り込みました", "申込書.tif", "読み取れません", "memo.txt");
            desk.findsNoBarriers().picture("inbox-uploaded");
        }
    }

    @Test
    void aRequestThatComesTwiceBringsItsFilesOnce() throws IOException {
        var key = UUID.randomUUID();
        byte[] fax = Faxes.tiff("CCITT T.6", page("二度押し " + key));
        var file = new Doorstep.Brought("fax.tif", fax.length, () -> fax);

        doorstep.bring(key, org.mitate.hospital.terms.Channel.FAX, java.util.List.of(file));
        doorstep.bring(key, org.mitate.hospital.terms.Channel.FAX, java.util.List.of(file));

        assertThat(doorstep.brought(key)).hasSize(1);
    }

    private long looks() {
        return database.sql(
                        """
                        select count(*) from ledger.look
                        where number = :key and account = :account and what = 'INBOX_ORIGINAL'
                        """)
                .param("key", letter.id().value().toString())
                .param("account", keiko.account())
                .query(Long.class)
                .single();
    }
}
