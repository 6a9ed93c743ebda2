package org.mitate.guide.web;

import static org.assertj.core.api.Assertions.assertThat;

import gg.jte.generated.precompiled.StaticTemplates;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.mitate.hospital.Hospital;
import org.mitate.hospital.Notices;
import org.mitate.hospital.Profile;
import org.mitate.hospital.Profiles;
import org.mitate.ui.Form;
import org.mitate.ui.Reader;

/// rules.md §12: the guide says what the profile says, for each of four hospitals, in both
/// languages.
class FourHospitalsTest {

    private static final List<Profile> ALL =
            List.of(Profiles.KEIO, Profiles.INCREMENTS, Profiles.FLAT, Profiles.UNTAXED);

    @Test
    @DisplayName("§12 prices: steps, increments, one price with the report, entered without tax")
    void prices() {
        assertThat(whole(Profiles.KEIO)).contains("30分まで 22,000円 33,000円", "60分まで 44,000円");
        assertThat(whole(Profiles.INCREMENTS)).contains("20分まで 22,000円45分まで 11,000円");
        assertThat(whole(Profiles.FLAT)).contains("60分まで 33,000円 38,500円", "報告書を書く時間が含まれます");
        assertThat(whole(Profiles.UNTAXED)).contains("30分まで 11,000円 11,005円", "22,000円");
        assertThat(english(Profiles.INCREMENTS)).contains("¥11,000", "¥22,000");
    }

    @Test
    @DisplayName("§12 diagnosis fee: per category, by material, none")
    void diagnosisFees() {
        assertThat(whole(Profiles.KEIO)).contains("種類ごとに診断料5,500円");
        assertThat(whole(Profiles.UNTAXED)).contains("生検 5,505円", "手術標本 11,000円");
        assertThat(whole(Profiles.FLAT)).contains("診断料はありません").doesNotContain("種類ごとに診断料");
        assertThat(english(Profiles.FLAT)).contains("There is no diagnosis fee.");
    }

    @Test
    @DisplayName("§12 who: first degree, second degree, a list, anyone with a power of attorney")
    void whoMayConsult() {
        assertThat(kin(Profiles.KEIO, "兄弟姉妹")).contains("できません できません");
        assertThat(kin(Profiles.UNTAXED, "兄弟姉妹")).contains("同意書があればできます");
        assertThat(kin(Profiles.FLAT, "兄弟姉妹")).contains("同意書があればできます");
        assertThat(kin(Profiles.FLAT, "孫")).contains("できません");
        assertThat(kin(Profiles.INCREMENTS, "友人・知人")).contains("委任状があればできます");
        assertThat(english(Profiles.INCREMENTS)).contains("Yes, with a power of attorney");
    }

    @Test
    @DisplayName("§12 channels: paper only, post only, telephone and web too")
    void channels() {
        assertThat(whole(Profiles.KEIO)).contains("FAXか郵送で申し込む", "ウェブ、電話、メールでのお申し込みは");
        assertThat(whole(Profiles.UNTAXED)).contains("郵送で申し込む").doesNotContain("FAXで送るとき");
        assertThat(whole(Profiles.FLAT)).contains("FAXか郵送か電話で申し込む");
        assertThat(whole(Profiles.INCREMENTS)).contains("FAXか郵送かウェブで申し込む", "アップロード");
        assertThat(english(Profiles.UNTAXED)).contains("Apply: Post").doesNotContain("By fax");
    }

    @Test
    @DisplayName("§12 payment, cancellation, attendees, report, residency")
    void theRest() {
        assertThat(whole(Profiles.KEIO))
                .contains("対面では現金かカード、オンラインではカード", "変更も取消しもできません")
                .contains("患者さまを含めて3人まで", "報告書を、7日ほどで", "海外にお住まいで、日本の健康保険に");
        assertThat(whole(Profiles.FLAT)).contains("対面では現金か銀行振込", "お電話で変更や取消しができます", "14日ほどで");
        assertThat(whole(Profiles.INCREMENTS))
                .contains("患者さまを含めて4人まで", "ご希望の方には", "海外にお住まいの方も、お申し込みいただけます")
                .contains("通訳の費用は、相談料に含まれています", "日本語、英語、中国語", "「よその部屋」を使います");
        assertThat(whole(Profiles.UNTAXED))
                .contains("患者さまを含めて2人まで", "報告書はお送りしません", "ほかのことばの相談は、お受けしていません");
        assertThat(english(Profiles.FLAT)).contains("You may still change or cancel");
        assertThat(english(Profiles.INCREMENTS)).contains("The price includes an interpreter.");
    }

    @Test
    @DisplayName("§12 the estimator counts with the prices of the hospital")
    void estimates() {
        assertThat(estimate(Profiles.KEIO, "IN_PERSON", "31", "CT_MRI", Locale.JAPANESE))
                .contains("相談料 33,000円", "38,500円", "うち消費税（10%） 3,500円", "45分を過ぎると44,000円");
        assertThat(estimate(Profiles.INCREMENTS, "ONLINE", "35", "", Locale.JAPANESE))
                .contains("合計（税込） 22,000円", "40分ちょうどまで");
        assertThat(estimate(Profiles.FLAT, "ONLINE", "61", "", Locale.JAPANESE))
                .contains("38,500円", "相談は60分までです");
        assertThat(estimate(Profiles.UNTAXED, "IN_PERSON", "３０", "BIOPSY", Locale.JAPANESE))
                .contains("相談料 （税抜） 10,000円", "16,505円", "1,500円");
        assertThat(estimate(Profiles.KEIO, "ONLINE", "30", "", Locale.ENGLISH))
                .contains("¥33,000", "Beyond 30 minutes it is ¥66,000.");
        assertThat(estimate(Profiles.KEIO, "ONLINE", "-5", "", Locale.JAPANESE))
                .contains("時間を数字でお書きになると");
    }

    @ParameterizedTest
    @MethodSource("everyPage")
    void everySubjectIsToldInBothLanguages(Profile profile, Subject subject) {
        for (var language : List.of(Locale.JAPANESE, Locale.ENGLISH)) {
            var page = new Reader(language, profile).page("/guide/" + subject.path());
            var view = GuideView.of(page, hospital(profile), Form.blank());

            var read = Reader.read(new StaticTemplates().guideSubject(page, subject, view));

            assertThat(read.select("h1").text()).isEqualTo(page.text(subject.text()));
            assertThat(read.select(".body").text()).hasSizeGreaterThan(60).doesNotContain("{0}");
        }
    }

    static List<Object[]> everyPage() {
        return ALL.stream()
                .flatMap(it -> Subject.all().stream().map(subject -> new Object[] {it, subject}))
                .toList();
    }

    private static String kin(Profile profile, String relation) {
        var page = new Reader(Locale.JAPANESE, profile).page("/guide/who");
        var view = GuideView.of(page, hospital(profile), Form.blank());
        var read = Reader.read(new StaticTemplates().guideSubject(page, Subject.WHO, view));
        return read.select(".kin tr").eachText().stream()
                .filter(row -> row.contains(relation))
                .findFirst()
                .orElseThrow();
    }

    private static String estimate(
            Profile profile, String mode, String minutes, String diagnosis, Locale language) {
        var page = new Reader(language, profile).page("/guide/price");
        var asked = Form.blank().with("mode", mode).with("minutes", minutes);
        var view = GuideView.of(page, hospital(profile), asked.with("diagnosis", diagnosis));
        return Reader.read(new StaticTemplates().guideSubject(page, Subject.PRICE, view))
                .select("#estimate")
                .text();
    }

    private static String whole(Profile profile) {
        return whole(profile, Locale.JAPANESE);
    }

    private static String english(Profile profile) {
        return whole(profile, Locale.ENGLISH);
    }

    private static String whole(Profile profile, Locale language) {
        var page = new Reader(language, profile).page("/guide");
        var view = GuideView.of(page, hospital(profile), Form.blank());
        return Reader.read(new StaticTemplates().guideWhole(page, view)).text();
    }

    private static Hospital hospital(Profile profile) {
        return new Hospital(() -> Notices.of(profile), Clock.fixed(Reader.NOW, ZoneOffset.UTC));
    }
}
