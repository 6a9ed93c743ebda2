package org.mitate.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.mitate.Clinic;
import org.mitate.People;
import org.mitate.TestClock;
import org.mitate.inbox.Postbox;
import org.mitate.inbox.ReceiptFigure;
import org.mitate.inbox.ReceiptTimes;
import org.mitate.intake.HandwrittenForm;
import org.mitate.intake.PaperPackage;
import org.mitate.intake.postal.PostalCodes;
import org.mitate.intake.postal.PostalList;
import org.mitate.intake.transcription.FormRegions;
import org.mitate.staff.DemoKeys;
import org.mitate.staff.StaffDirectory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/// A blank form that was written on by hand comes by FAX and is written out at the keyboard.
@Clinic
class TranscriptionJourneyTest {

    private static final String SHINANOMACHI =
            "13104,\"160  \",\"1600016\",\"\",\"\",\"\",\"東京都\",\"新宿区\",\"信濃町\",0,0,0,0,0,0";

    @LocalServerPort private int port;
    @Autowired private ApplicationContext clinic;
    @Autowired private PaperPackage papers;
    @Autowired private FormRegions regions;
    @Autowired private PostalCodes codes;
    @Autowired private ReceiptTimes times;
    @Autowired private DemoKeys keys;
    @Autowired private People people;
    @Autowired private StaffDirectory directory;
    @Autowired private TestClock clock;

    private String sheaf = "";

    @BeforeEach
    void aFormCameByFax() {
        codes.replace(PostalList.read(List.of(SHINANOMACHI)), "test", "house");
        // each test sends a form of its own: the same sheet again would be known as a repeat
        String own = String.valueOf(System.nanoTime());
        byte[] fax =
                new HandwrittenForm(papers.blank().bytes(), regions.all())
                        .write("patientFamily", "髙橋 五郎")
                        .write("patientFamilyKana", "タカハシ ゴロウ")
                        .write("patientBirth", "昭和20 5 3")
                        .write("postalCode", "160-0016")
                        .write("patientTelephone", "03-5555-0123")
                        .print("hospital", "緑ヶ丘中央病院")
                        .write("diagnosis", "肺がん")
                        .write("mail", own)
                        .write("unavailable", own + own)
                        .write("course", own + own)
                        .fax(clock.instant().getNano());
        sheaf = new Postbox(clinic).fax(fax, clock.instant().minus(Duration.ofMinutes(40)));
    }

    @Test
    @DisplayName("C01 a form written by hand is written out by keyboard only and received")
    void byKeyboardOnly() {
        int before = received();
        try (Visitor keiko = secretary().go("/intake/by-hand?sheaf=" + sheaf)) {
            keiko.sees("手書きの申込書を書き写す", "自動で病院のサーバーに保存します").findsNoBarriers();
            typeThePatient(keiko);
            keiko.window("transcription");
            clock.advance(Duration.ofMinutes(6));
            onTo(keiko, "relation");
            keiko.page().keyboard().press("ArrowDown");
            onTo(keiko, "telephone");
            keyboard(keiko, "03-5555-0123");
            onTo(keiko, "department");
            keiko.page().keyboard().press("ArrowDown");
            onTo(keiko, "mode");
            keiko.page().keyboard().press("1");
            onTo(keiko, "hospital");
            assertThat(keiko.page().locator("[data-sheet]:visible [data-here]").isVisible())
                    .isTrue();
            keiko.window("transcription-hospital");
            onTo(keiko, "diagnosis");
            assertThat(keiko.page().locator(".sheet-pane [data-place]").innerText())
                    .isEqualTo("2/2");
            keiko.window("transcription-second");
            keyboard(keiko, "肺がん");
            keiko.page().keyboard().press("Control+Enter");

            keiko.page().waitForURL("**/inbox/*/filing");
            keiko.sees("を受け付けました", "髙橋 五郎", "届いた紙（2枚）");
        }
        assertThat(received()).isEqualTo(before + 1);
    }

    @Test
    void whatIsHalfDoneStaysOnTheServerAndNamesWhoIsAtIt() {
        try (Visitor keiko = secretary().go("/intake/by-hand?sheaf=" + sheaf)) {
            typeThePatient(keiko);
            keiko.page().locator("[data-kept]").getByText("書きかけを保存しました").waitFor();
        }
        try (Visitor mari = secretary().go("/intake/by-hand?sheaf=" + sheaf)) {
            mari.sees("から書き写しています").findsNoBarriers().picture("transcription-taken");
            mari.press("続きを引き継ぐ").sees("に保存した書きかけの続きです");
            assertThat(mari.page().locator("#patientFamily").inputValue()).isEqualTo("髙橋");
            assertThat(mari.page().locator("#city").inputValue()).isEqualTo("新宿区");
            mari.press("書きかけを捨てる");
            mari.go("/intake/by-hand?sheaf=" + sheaf);
            assertThat(mari.page().locator("#patientFamily").inputValue()).isEmpty();
        }
    }

    @Test
    void itSpeaksEnglishToo() {
        try (Visitor keiko = secretary().go("/intake/by-hand?lang=en&sheaf=" + sheaf)) {
            keiko.sees("Write out a form filled in by hand", "Follow the field");
            keiko.findsNoBarriers().window("transcription-en");
        }
    }

    /// Without one touch of the mouse, from the field where the cursor stands.
    private void typeThePatient(Visitor keiko) {
        keyboard(keiko, "髙橋");
        onTo(keiko, "patientFamilyKana");
        Locator reading = keiko.page().locator("#patientFamilyKana ~ .suggested button");
        reading.waitFor();
        assertThat(reading.innerText()).isEqualTo("タカハシ");
        assertThat(keiko.page().locator("#patientFamilyKana").inputValue()).isEmpty();
        keiko.page().keyboard().press("F9");
        assertThat(keiko.page().locator("#patientFamilyKana").inputValue()).isEqualTo("タカハシ");
        onTo(keiko, "patientGivenKana");
        keyboard(keiko, "ごろう");
        onTo(keiko, "sex");
        assertThat(keiko.page().locator("#patientGivenKana").inputValue()).isEqualTo("ゴロウ");
        keiko.page().keyboard().press("1");
        onTo(keiko, "patientBirth");
        keyboard(keiko, "S20.5.3");
        onTo(keiko, "postalCode");
        keiko.page().getByText("昭和20年5月3日").waitFor();
        keyboard(keiko, "160-0016");
        onTo(keiko, "street");
        keiko.page().waitForFunction("document.querySelector('#street').value === '信濃町'");
        assertThat(keiko.page().locator("#prefecture").inputValue()).isEqualTo("東京都");
        onTo(keiko, "patientTelephone");
        keyboard(keiko, "03-5555-0123");
        backTo(keiko, "patientGiven");
        keyboard(keiko, "五郎");
    }

    /// By Enter until the cursor stands there.
    private static void onTo(Visitor keiko, String field) {
        press(keiko, "Enter", field);
    }

    private static void backTo(Visitor keiko, String field) {
        press(keiko, "Shift+Enter", field);
    }

    private static void press(Visitor keiko, String key, String field) {
        for (int steps = 0; !at(keiko).equals(field); steps++) {
            if (steps > 60) throw new AssertionError("the keyboard does not lead to " + field);
            keiko.page().keyboard().press(key);
        }
    }

    private static String at(Visitor keiko) {
        return keiko.page()
                .evaluate("document.activeElement.name || document.activeElement.id")
                .toString();
    }

    private static void keyboard(Visitor keiko, String text) {
        keiko.page().keyboard().insertText(text);
    }

    private int received() {
        return times.lately().stream().mapToInt(ReceiptFigure::cases).sum();
    }

    private Visitor secretary() {
        var account = people.secretary().account();
        keys.cut(directory.find(account).orElseThrow().id(), "long enough");
        return new Visitor(port).signIn(keys, account, "long enough");
    }
}
