package org.mitate.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.time.Clock;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mitate.Applications;
import org.mitate.Clinic;
import org.mitate.People;
import org.mitate.Situations;
import org.mitate.cases.CaseFile;
import org.mitate.cases.Stage;
import org.mitate.documents.FileCabinet;
import org.mitate.documents.StoredFile;
import org.mitate.files.DocumentStore;
import org.mitate.hospital.terms.AbsenceReason;
import org.mitate.hospital.terms.Consent;
import org.mitate.hospital.terms.DocumentKind;
import org.mitate.hospital.terms.Relation;
import org.mitate.inbox.Incoming;
import org.mitate.staff.DemoKeys;
import org.mitate.staff.StaffMember;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/// A fax of five sheets: three of the letter, the consent, an advert. Keiko puts them where they
/// belong, with the mouse one day and with the keys the next.
@Clinic
class FilingJourneyTest {

    private static final String SHEETS_ARE_SEEN =
            """
            () => [...document.querySelectorAll('.filing-sheet img')]
              .every(image => image.complete && image.naturalWidth > 0)
            """;
    private static final String PASSWORD = "野々村の綴じ紐 long enough";

    @LocalServerPort private int port;
    @Autowired private Situations situations;
    @Autowired private People people;
    @Autowired private DemoKeys keys;
    @Autowired private FileCabinet cabinet;
    @Autowired private JdbcClient database;
    @Autowired private DocumentStore store;
    @Autowired private Clock clock;

    private StaffMember member;
    private Visitor keiko;
    private CaseFile wife;

    @BeforeEach
    void theFaxLiesOnThePile() {
        wife =
                situations.received(
                        Applications.family(
                                Relation.SPOUSE, AbsenceReason.HOSPITALISED, Consent.GIVEN));
        new Incoming(database, store).fax(wife.number(), 5, clock.instant());
        member = people.secretary();
        keys.cut(member.id(), PASSWORD);
        keiko = new Visitor(port).signIn(keys, member.account(), PASSWORD);
    }

    @AfterEach
    void keikoGoesHome() {
        keiko.close();
    }

    @Test
    void withTheMouse() {
        keiko.go("/inbox/" + number() + "/filing").sees("届いた紙（5枚）", "紹介状").findsNoBarriers();
        sheet(1).locator("[data-pick]").check();
        sheet(2).locator("[data-pick]").check();
        sheet(3).locator("[data-pick]").check();
        sheet(2).dragTo(row("REFERRAL_LETTER"));
        sheet(4).dragTo(row("CONSENT_FORM"));
        sheet(5).dragTo(row("ASIDE"));
        keiko.page().waitForFunction(SHEETS_ARE_SEEN);
        keiko.sees("3枚").findsNoBarriers().picture("filing");

        keiko.press("この内容で綴じる").sees("紙4枚を綴じ、1枚をよけました。");

        assertFiled();
    }

    @Test
    void withTheKeysAlone() {
        keiko.go("/inbox/" + number() + "/filing");
        sheet(1).locator("[data-pick]").focus();
        press("Shift+ArrowRight", "Shift+ArrowRight", key("REFERRAL_LETTER"));
        press(key("RESULTS-BLOOD"), "u", key("CONSENT_FORM"));
        press("0");
        keiko.page().waitForNavigation(() -> press("s"));

        keiko.sees("紙4枚を綴じ、1枚をよけました。");
        assertFiled();
    }

    @Test
    void aSheetOfTheWrongCaseGoesToTheRightOne() {
        CaseFile other = situations.checking(Applications.self());
        withTheMouse();

        keiko.go("/cases/" + number()).follow("綴じた紙を動かす（4枚）");
        keiko.page().waitForFunction(SHEETS_ARE_SEEN);
        keiko.picture("refiling").findsNoBarriers();
        for (Locator box : keiko.page().locator("legend:has-text('紹介状') ~ ol input").all()) {
            box.check();
        }
        keiko.tick("別の案件へ").choose("綴じる書類", "紹介状（診療情報提供書）");
        keiko.fill("別の案件の番号", other.number().printed()).fill("理由", "封筒の取り違え");
        keiko.press("動かす").sees("紙3枚を動かしました", "綴じた紙を動かす");

        assertThat(scans(other)).extracting(StoredFile::pages).containsExactly(3);
        assertThat(scans(wife))
                .extracting(StoredFile::kind)
                .containsExactly(DocumentKind.CONSENT_FORM);
        keiko.go("/cases/" + other.number().printed()).doesNotSee(number());
    }

    private void assertFiled() {
        assertThat(scans(wife))
                .extracting(StoredFile::kind)
                .containsExactlyInAnyOrder(DocumentKind.REFERRAL_LETTER, DocumentKind.CONSENT_FORM);
        assertThat(scans(wife)).extracting(StoredFile::pages).containsExactlyInAnyOrder(3, 1);
        assertThat(situations.again(wife).stage()).isEqualTo(Stage.CHECKING);
        keiko.sees("そろいました");
    }

    private List<StoredFile> scans(CaseFile file) {
        return people.as(member, () -> cabinet.of(file));
    }

    private void press(String... pressed) {
        for (String key : pressed) keiko.page().keyboard().press(key);
    }

    private String key(String row) {
        return row(row).locator("[data-put]").getAttribute("aria-keyshortcuts").toLowerCase();
    }

    private Locator sheet(int place) {
        return keiko.page().locator("[data-sheet]").nth(place - 1);
    }

    private Locator row(String key) {
        return keiko.page().locator("[data-row='" + key + "']");
    }

    private String number() {
        return wife.number().printed();
    }
}
