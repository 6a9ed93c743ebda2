package org.mitate.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Locator;
import java.time.Clock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mitate.Clinic;
import org.mitate.People;
import org.mitate.inbox.Postbox;
import org.mitate.intake.HandwrittenForm;
import org.mitate.intake.PaperPackage;
import org.mitate.intake.transcription.FormRegions;
import org.mitate.staff.DemoKeys;
import org.mitate.staff.StaffMember;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/// A name is typed with an input method, as everybody in Japan does: the kana typed for it are its
/// furigana.
@Clinic
class FuriganaJourneyTest {

    private static final String PASSWORD = "景子の合言葉 long enough";

    @LocalServerPort private int port;
    @Autowired private ApplicationContext clinic;
    @Autowired private PaperPackage papers;
    @Autowired private FormRegions regions;
    @Autowired private DemoKeys keys;
    @Autowired private People people;
    @Autowired private Clock clock;

    private Visitor keiko;
    private CDPSession inputMethod;

    @BeforeEach
    void keikoSitsDown() {
        StaffMember secretary = people.secretary();
        keys.cut(secretary.id(), PASSWORD);
        keiko = new Visitor(port).signIn(keys, secretary.account(), PASSWORD);
        inputMethod = keiko.page().context().newCDPSession(keiko.page());
    }

    @AfterEach
    void keikoGoesHome() {
        keiko.close();
    }

    @Test
    void theKanaOfTheNameFillTheFurigana() {
        keiko.go("/intake/by-hand");
        type("patientFamily", "髙橋", "t", "た", "たk", "たか", "たかはし", "髙橋");
        assertThat(field("patientFamilyKana")).hasValue("タカハシ");

        type("patientGiven", "真", "しn", "真");
        assertThat(field("patientGivenKana")).hasValue("シン");
    }

    @Test
    void inSeveralPartsAndAgainAfterASlip() {
        keiko.go("/intake/by-hand");
        type("patientFamily", "長谷", "はせ", "長谷");
        type("patientFamily", "川", "がわ", "川");
        assertThat(field("patientFamilyKana")).hasValue("ハセガワ");

        field("patientFamily").fill("");
        type("patientFamily", "中谷", "なかたに", "中谷");
        assertThat(field("patientFamilyKana")).hasValue("ナカタニ");
    }

    @Test
    void whatAPersonWroteIsNeverWrittenOver() {
        keiko.go("/intake/by-hand");
        field("patientFamilyKana").fill("ナカダ");

        type("patientFamily", "中田", "なかた", "中田");

        assertThat(field("patientFamilyKana")).hasValue("ナカダ");
    }

    @Test
    void whileWritingOutAFormTheyAreOnlySuggested() {
        byte[] fax =
                new HandwrittenForm(papers.blank().bytes(), regions.all())
                        .write("patientFamily", "中田 五郎")
                        .write("mail", String.valueOf(System.nanoTime()))
                        .fax(7);
        String sheaf = new Postbox(clinic).fax(fax, clock.instant());
        keiko.go("/intake/by-hand?sheaf=" + sheaf);

        type("patientFamily", "中田", "なかだ", "中田");
        keiko.page().keyboard().press("Enter");

        Locator suggested = keiko.page().locator("#patientFamilyKana ~ .suggested button");
        assertThat(suggested).hasText("ナカダ");
        assertThat(field("patientFamilyKana")).hasValue("");
        field("patientFamilyKana").press("F9");
        assertThat(field("patientFamilyKana")).hasValue("ナカダ");
    }

    /// Behind what stands there, as the input method composes it step by step.
    private void type(String name, String chosen, String... composed) {
        field(name).focus();
        field(name).press("End");
        for (String text : composed) {
            var composition = new JsonObject();
            composition.addProperty("text", text);
            composition.addProperty("selectionStart", text.length());
            composition.addProperty("selectionEnd", text.length());
            inputMethod.send("Input.imeSetComposition", composition);
        }
        var commit = new JsonObject();
        commit.addProperty("text", chosen);
        inputMethod.send("Input.insertText", commit);
        assertThat(field(name).inputValue()).endsWith(chosen);
    }

    private Locator field(String name) {
        return keiko.page().locator("#" + name);
    }
}
