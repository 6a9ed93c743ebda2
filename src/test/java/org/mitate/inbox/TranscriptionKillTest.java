package org.mitate.inbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mitate.inbox.InTrayTest.page;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mitate.files.Faxes;
import org.mitate.staff.Caller;

/// Keiko is writing a form out while the power fails: what the page said was kept is there when the
/// program is up again.
class TranscriptionKillTest {

    private static final Duration A_WHILE = Duration.ofMillis(600);
    private static final Pattern SEAT = Pattern.compile(NightScribe.SAYS + "(\\d+) (\\d+)");
    private static final String SHEAF = "a[href~=^/inbox/[0-9a-f-]{36}$]";

    @TempDir Path folder;
    private KillableProgram program;
    private int starts;

    @BeforeEach
    void aFormWrittenByHandLiesInTheFolder() throws IOException {
        program = new KillableProgram(folder);
        Path fax = Files.createDirectories(program.home().resolve("inbox/fax"));
        Files.write(fax.resolve("form.tif"), Faxes.tiff("CCITT T.6", page("手書きの申込書")));
    }

    @AfterEach
    void end() throws InterruptedException {
        program.close();
    }

    @Test
    void whatWasSaidToBeKeptIsThereAfterAKill() throws Exception {
        Caller keiko = start();
        program.await(() -> !keiko.get("/inbox").parse().select(SHEAF).isEmpty());
        String sheaf = keiko.get("/inbox").parse().expectFirst(SHEAF).attr("href").substring(7);
        String page = "/intake/by-hand?sheaf=" + sheaf;
        int kept = typeUntilThePowerFails(keiko, page, sheaf);

        Document again = start().get(page).parse();

        assertThat(kept).isPositive();
        assertThat(again.expectFirst("#patientFamily").val()).isEqualTo("髙橋");
        // What was on its way may have been kept too.
        assertThat(Integer.parseInt(again.expectFirst("#diagnosis").val()))
                .isBetween(kept, kept + 1);
    }

    /// @return the last thing of which the program said that it was kept
    private int typeUntilThePowerFails(Caller keiko, String page, String sheaf) throws Exception {
        keiko.get(page);
        var power = Thread.ofVirtual().start(this::fail);
        int typed = 0;
        while (keeps(keiko, page, sheaf, typed + 1)) typed++;
        power.join();
        return typed;
    }

    private static boolean keeps(Caller keiko, String page, String sheaf, int typed) {
        var entries =
                Map.of("sheaf", sheaf, "patientFamily", "髙橋", "diagnosis", String.valueOf(typed));
        try {
            return keiko.post("/intake/by-hand/keep", entries, page).statusCode() == 200;
        } catch (IOException dark) {
            return false;
        }
    }

    private void fail() {
        try {
            Thread.sleep(A_WHILE);
            program.kill();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    /// @return the secretary, signed in
    private Caller start() throws Exception {
        starts++;
        program.start(
                "--spring.profiles.active=test,kill",
                "--mitate.chores-idle=false",
                "--mitate.postgres.settings.[fsync]=on",
                "--mitate.postgres.settings.[synchronous_commit]=on",
                "--mitate.postgres.settings.[full_page_writes]=on");
        program.await(() -> SEAT.matcher(program.log()).results().count() == starts);
        var seat = SEAT.matcher(program.log()).results().toList().getLast();
        int port = Integer.parseInt(seat.group(1));
        return Caller.signedIn(port, NightScribe.ACCOUNT, NightScribe.PASSWORD, seat.group(2));
    }
}
