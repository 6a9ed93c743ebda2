package org.mitate.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mitate.inbox.FaxedForm.CONSENT;
import static org.mitate.inbox.FaxedForm.COVER;
import static org.mitate.inbox.FaxedForm.FIRST;
import static org.mitate.inbox.FaxedForm.SECOND;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.mitate.Clinic;
import org.mitate.People;
import org.mitate.TestClock;
import org.mitate.cases.CaseFile;
import org.mitate.cases.CaseShelf;
import org.mitate.cases.Stage;
import org.mitate.demo.FaxLine;
import org.mitate.inbox.FaxedForm;
import org.mitate.inbox.Postbox;
import org.mitate.staff.DemoKeys;
import org.mitate.staff.StaffDirectory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/// Naomi's fax comes at night, upside down and askew; Keiko finds it in the morning.
@Clinic
class InboxJourneyTest {

    private static final Instant FRIDAY_NIGHT = Instant.parse("2026-11-20T21:15:00+09:00");
    private static final FaxLine ASKEW = FaxLine.FINE.turned(180).askew(1.5).noisy(0.01);

    @LocalServerPort private int port;

    @Value("${mitate.home}")
    private Path home;

    @Autowired private ApplicationContext clinic;
    @Autowired private DemoKeys keys;
    @Autowired private People people;
    @Autowired private StaffDirectory directory;
    @Autowired private CaseShelf cases;
    @Autowired private TestClock clock;

    private FaxedForm form;

    @BeforeEach
    void naomiPrintedTheForm() {
        form = new FaxedForm(clinic);
    }

    @Test
    @DisplayName("C07 C01 a fax in the watched folder is a case with no key but the one to confirm")
    void fromTheFaxMachineToTheCase() throws IOException {
        drop("20261120-211500.tif", form.fax(ASKEW, COVER, FIRST, SECOND, CONSENT));
        try (Visitor keiko = secretary()) {
            keiko.go("/inbox").press("いま確認する");
            clock.advance(Duration.ofSeconds(30));
            keiko.press("いま確認する").sees(form.key(), "見て受け付ける");
            keiko.findsNoBarriers().picture("inbox");
            keiko.page()
                    .locator("tr", new Page.LocatorOptions().setHasText(form.key()))
                    .locator(".next a")
                    .click();
            keiko.sees("髙橋 節子", "11月24日（火）8:30").findsNoBarriers();
            keiko.picture("receipt-by-code");

            keiko.page().keyboard().press("Enter");

            keiko.page().waitForURL("**/cases/" + form.key());
            keiko.sees("を受け付けました", "髙橋 節子");
        }
        CaseFile file = cases.get(form.number());
        assertThat(file.stage()).isEqualTo(Stage.RECEIVED);
        assertThat(file.arrival().arrivedAt()).isEqualTo(FRIDAY_NIGHT);
    }

    @Test
    @DisplayName("C08 a sheet without code finds its form by the number typed from the paper")
    void byTheNumberOnThePaper() {
        String sheaf = new Postbox(clinic).fax(form.fax(5), FRIDAY_NIGHT);
        try (Visitor keiko = secretary()) {
            keiko.go("/inbox/" + sheaf).sees("番号なし").findsNoBarriers().picture("sheaf");
            keiko.fill("紙にある番号", "0000-0000").press("この番号のものにする");
            keiko.sees("下書きも案件もありません").findsNoBarriers();
            keiko.fill("紙にある番号", form.key().toLowerCase()).press("この番号のものにする");
            keiko.sees("申込書そのものは、まだ届いていません").findsNoBarriers();

            String image = keiko.page().locator("main img[src$='/image']").getAttribute("src");
            keiko.press("よける").sees("1枚をよけました");
            keiko.go("/inbox").page().locator("main summary").last().click();
            keiko.page().locator("tr:has(a[href='" + image + "']) button").click();
            keiko.sees("受付箱に戻しました");
            keiko.go("/inbox?lang=en")
                    .sees("Inbox", form.key())
                    .findsNoBarriers()
                    .picture("inbox-en");
            keiko.go("/inbox/" + form.key() + "?lang=en").sees("The form itself has not come");
            assertThat(keiko.page().getByRole(AriaRole.IMG).count()).isPositive();
        }
    }

    /// As a fax server writes it.
    private void drop(String name, byte[] tiff) throws IOException {
        Path folder = home.resolve("inbox").resolve("fax");
        Files.createDirectories(folder);
        Path file = Files.write(folder.resolve(name), tiff);
        Files.setLastModifiedTime(file, FileTime.from(FRIDAY_NIGHT));
    }

    private Visitor secretary() {
        var account = people.secretary().account();
        keys.cut(directory.find(account).orElseThrow().id(), "long enough");
        return new Visitor(port).signIn(keys, account, "long enough");
    }
}
