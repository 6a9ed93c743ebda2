package org.mitate.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.mitate.hospital.Hospital;
import org.mitate.hospital.Notices;
import org.mitate.hospital.Profile;
import org.mitate.hospital.Profiles;
import org.mitate.paper.PrintShop;
import org.mitate.shared.CaseNumber;
import org.mitate.ui.Reader;
import org.mitate.ui.Texts;

/// rules.md §12: what is printed says what the hospital's profile says.
class FourHospitalsPaperTest {

    @Test
    @DisplayName("§12 channels: paper for a FAX is printed only where FAX is a way")
    void howItIsSent() throws IOException {
        assertThat(blank(Profiles.KEIO)).contains("FAX送付状", "FAXまたは郵送でお送りください");
        assertThat(blank(Profiles.INCREMENTS)).contains("FAX送付状");
        assertThat(blank(Profiles.FLAT)).contains("FAX送付状");
        assertThat(blank(Profiles.UNTAXED))
                .contains("2枚目に署名して、郵送でお送りください")
                .doesNotContain("FAX送付状", "FAXまたは");
    }

    @Test
    @DisplayName("§12 cancellation, diagnosis fee and recording: what is signed is true here")
    void whatIsSigned() throws IOException {
        assertThat(blank(Profiles.KEIO))
                .contains("診断料が加わることがあります。", "取消しも変更もできません。", "録音と録画はいたしません");
        assertThat(blank(Profiles.FLAT))
                .contains("費用は全額自費です。")
                .doesNotContain("診断料が加わる", "取消しも変更も");
        for (Profile profile : List.of(Profiles.INCREMENTS, Profiles.UNTAXED)) {
            assertThat(blank(profile).contains("録音と録画はいたしません"))
                    .isEqualTo(!profile.talk().recording());
        }
    }

    @Test
    @DisplayName("§12 the filled package names the hospital, its departments and ways")
    void theWholePackage() throws IOException {
        for (Profile profile :
                List.of(Profiles.KEIO, Profiles.INCREMENTS, Profiles.FLAT, Profiles.UNTAXED)) {
            var hospital = hospital(profile);
            var department = hospital.departments().all().getFirst();
            var pdf = papers(hospital).print(draft(department.code().code()), "/status");

            assertThat(PrintShop.text(pdf))
                    .contains(
                            written(profile.institution().name().ja()),
                            written(department.name().ja()),
                            written(profile.institution().telephone()),
                            "長尾洋子",
                            "7K3M-9QX2",
                            "2枚目に署名");
        }
    }

    private static String blank(Profile profile) throws IOException {
        return PrintShop.text(papers(hospital(profile)).blank());
    }

    private static PaperPackage papers(Hospital hospital) {
        return new PaperPackage(
                PrintShop.printer(),
                PrintShop.letterheads(hospital),
                new EarlyCheck(hospital),
                new PrintedWords(hospital, new Texts()));
    }

    private static Hospital hospital(Profile profile) {
        return new Hospital(() -> Notices.of(profile), Clock.fixed(Reader.NOW, ZoneOffset.UTC));
    }

    private static Draft draft(String department) {
        return new Draft(
                new CaseNumber("7K3M9QX2"),
                new CaseNumber("H4TR8WPN"),
                Map.of(
                        "relation", List.of("SELF"),
                        "department", List.of(department),
                        "mode", List.of("IN_PERSON"),
                        "patientFamily", List.of("長尾"),
                        "patientGiven", List.of("洋子"),
                        "patientBirth", List.of("1960-04-01")),
                1,
                Reader.NOW);
    }

    private static String written(String words) {
        return words.replaceAll("[\\s　]", "");
    }
}
