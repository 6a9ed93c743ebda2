package org.mitate.intake.web;

import static org.assertj.core.api.Assertions.assertThat;

import gg.jte.generated.precompiled.StaticTemplates;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.mitate.hospital.Hospital;
import org.mitate.hospital.Notices;
import org.mitate.hospital.Profile;
import org.mitate.hospital.Profiles;
import org.mitate.ui.Form;
import org.mitate.ui.Reader;

/// rules.md §12: the form asks and says what the hospital's profile says, in both languages.
class FourHospitalsFormTest {

    @Test
    @DisplayName("§12 channels: the first page says how the form is sent")
    void howItIsSent() {
        assertThat(welcome(Profiles.KEIO, Locale.JAPANESE)).contains("FAXか郵送でお送りください", "そのお店のFAX");
        assertThat(welcome(Profiles.UNTAXED, Locale.JAPANESE))
                .contains("郵送でお送りください")
                .doesNotContain("そのお店のFAX");
        assertThat(welcome(Profiles.FLAT, Locale.JAPANESE)).contains("FAXか郵送でお送りください");
        assertThat(welcome(Profiles.UNTAXED, Locale.ENGLISH)).contains("send it (Post)");
    }

    @Test
    @DisplayName("§12 attendees: up to 2, 3 or 4 people, the patient included")
    void attendees() {
        assertThat(step(Profiles.KEIO, Step.CONTACT, Locale.JAPANESE)).contains("患者さんを含めて3人まで");
        assertThat(step(Profiles.INCREMENTS, Step.CONTACT, Locale.JAPANESE)).contains("4人まで");
        assertThat(step(Profiles.UNTAXED, Step.CONTACT, Locale.ENGLISH)).contains("Up to 2 people");
    }

    @Test
    @DisplayName("§12 who: consent and reason are asked only where the hospital wants them")
    void theFamily() {
        assertThat(step(Profiles.KEIO, Step.FAMILY, Locale.JAPANESE))
                .contains("来られない理由", "患者さんの同意");
        assertThat(step(Profiles.FLAT, Step.FAMILY, Locale.JAPANESE))
                .contains("患者さんの同意")
                .doesNotContain("来られない理由");
        assertThat(step(Profiles.INCREMENTS, Step.FAMILY, Locale.JAPANESE))
                .doesNotContain("来られない理由", "患者さんの同意");
    }

    @Test
    @DisplayName("§12 cancellation and diagnosis fee: what is declared is true here")
    void whatIsDeclared() {
        assertThat(step(Profiles.KEIO, Step.DECLARATIONS, Locale.JAPANESE))
                .contains("診断料が加わることがあります", "取消しも変更もできません");
        assertThat(step(Profiles.FLAT, Step.DECLARATIONS, Locale.JAPANESE))
                .contains("費用は全額自費です。")
                .doesNotContain("診断料", "取消しも変更も");
        assertThat(step(Profiles.KEIO, Step.DECLARATIONS, Locale.ENGLISH))
                .contains("A diagnosis fee may be added. Once the appointment is fixed");
    }

    @Test
    @DisplayName("§12 departments and minutes are those of the hospital")
    void departments() {
        assertThat(step(Profiles.KEIO, Step.DEPARTMENT, Locale.JAPANESE)).contains("精神・神経科");
        assertThat(step(Profiles.FLAT, Step.DEPARTMENT, Locale.ENGLISH))
                .contains("Surgery")
                .doesNotContain("Neurology");
        assertThat(step(Profiles.FLAT, Step.QUESTIONS, Locale.JAPANESE)).contains("40分が基本");
    }

    @Test
    @DisplayName("X12 X13 the form asks for the language of the talk and of the letter")
    void languages() {
        assertThat(step(Profiles.KEIO, Step.DEPARTMENT, Locale.JAPANESE)).contains("手話", "中国語");
        assertThat(step(Profiles.KEIO, Step.DOCTOR, Locale.JAPANESE))
                .contains("紹介状のことば", "英語")
                .doesNotContain("手話");
    }

    private static String welcome(Profile profile, Locale language) {
        var page = new Reader(language, profile).page("/application");
        return Reader.read(
                        new StaticTemplates().intakeWelcome(page, false, new Terms(page, profile)))
                .text();
    }

    private static String step(Profile profile, Step step, Locale language) {
        var page = new Reader(language, profile).page("/application/" + step.path());
        var choices = new ChoiceLists(hospital(profile)).of(page);
        var form = Form.blank().with("relation", "SPOUSE");
        var view = new StepView(step, 1, 12, form, choices, choices.terms(), false, List.of());
        return Reader.read(new StaticTemplates().intakeStep(page, view)).select("main").text();
    }

    private static Hospital hospital(Profile profile) {
        return new Hospital(() -> Notices.of(profile), Clock.fixed(Reader.NOW, ZoneOffset.UTC));
    }
}
