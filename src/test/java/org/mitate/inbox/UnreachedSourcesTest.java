package org.mitate.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.junit5.GreenMailExtension;
import com.icegreen.greenmail.util.ServerSetupTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.mitate.Clinic;
import org.mitate.People;
import org.mitate.TestClock;
import org.mitate.staff.Caller;
import org.mitate.staff.DemoKeys;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/// The share of the fax server is not mounted, and the fax service has changed its password: the
/// monitor hears of it, the secretary reads it, and the node itself stays in service.
@Clinic
class UnreachedSourcesTest {

    @RegisterExtension
    static final GreenMailExtension SERVER = new GreenMailExtension(ServerSetupTest.IMAP);

    @LocalServerPort private int port;
    @Autowired private DemoKeys keys;
    @Autowired private People people;
    @Autowired private InTray tray;
    @Autowired private Transmissions transmissions;
    @Autowired private Sources sources;
    @Autowired private TestClock clock;

    @TempDir private Path disk;
    private Caller keiko;

    @BeforeEach
    void allIsWell() throws IOException {
        SERVER.setUser("fax@hospital.example.jp", "fax", "new-password");
        for (String name : List.of("FAX_FOLDER", "POST_FOLDER", MailWatch.NAME)) {
            sources.look(name, () -> 0);
        }
        keiko = Caller.signedIn(port, keys, people.secretary());
    }

    @Test
    void whileAllAreReachedTheMonitorIsContent() throws IOException {
        var answer = keiko.get("/actuator/inbox");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains("\"status\":\"UP\"");
    }

    @Test
    void aShareThatIsGoneIsToldUntilItIsBack() throws IOException {
        Path share = disk.resolve("share");

        folders(share).look();

        var answer = keiko.get("/actuator/inbox");
        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(answer.body())
                .contains("\"DOWN\"", "\"FAX_FOLDER\":\"" + clock.instant() + "\"", "POST_FOLDER")
                .doesNotContain("MAILBOX", share.toString());
        assertThat(keiko.get("/actuator/health").statusCode()).isEqualTo(200);
        assertThat(keiko.get("/inbox").parse().text()).contains("FAX の受信フォルダに");

        Files.createDirectories(share.resolve("fax"));
        Files.createDirectories(share.resolve("post"));
        folders(share).look();
        assertThat(keiko.get("/actuator/inbox").statusCode()).isEqualTo(200);
    }

    @Test
    void aMailboxThatRefusesIsToldWithoutItsSecrets() throws IOException {
        mailbox("old-password").look();

        var answer = keiko.get("/actuator/inbox");
        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(answer.body()).contains("MAILBOX").doesNotContain("old-password", "FOLDER");
        assertThat(keiko.get("/inbox").parse().select(".notice-warn").text()).contains("届かなく");

        mailbox("new-password").look();
        assertThat(keiko.get("/actuator/inbox").statusCode()).isEqualTo(200);
    }

    private FolderWatch folders(Path share) {
        return new FolderWatch(tray, transmissions, sources, settings(share, null), disk, clock);
    }

    private MailWatch mailbox(String password) {
        var mail =
                new InboxSettings.Mail(
                        "127.0.0.1",
                        SERVER.getImap().getPort(),
                        false,
                        "fax",
                        password,
                        "INBOX",
                        null,
                        List.of());
        return new MailWatch(tray, transmissions, sources, settings(null, mail), clock);
    }

    private static InboxSettings settings(@Nullable Path share, InboxSettings.@Nullable Mail mail) {
        return new InboxSettings(share, Duration.ZERO, 90, mail);
    }
}
