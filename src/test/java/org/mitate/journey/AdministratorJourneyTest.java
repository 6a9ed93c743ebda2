package org.mitate.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.Charset;
import java.time.Duration;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.mitate.Clinic;
import org.mitate.People;
import org.mitate.Schedules;
import org.mitate.TalkDay;
import org.mitate.TestClock;
import org.mitate.hospital.Holidays;
import org.mitate.staff.DemoKeys;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/// 榊哲也, the administrator, sets the house, twenty years on, where no other test looks.
@Clinic
class AdministratorJourneyTest {

    private static final Charset SHIFT_JIS = Charset.forName("windows-31j");

    @LocalServerPort private int port;
    @Autowired private DemoKeys keys;
    @Autowired private People people;
    @Autowired private Schedules schedules;
    @Autowired private TalkDay talks;
    @Autowired private TestClock clock;

    private Visitor tetsuya;

    @BeforeEach
    void tetsuyaSignsIn() {
        clock.set("2046-01-22T09:00+09:00");
        var administrator = people.administrator();
        keys.cut(administrator.id(), "long enough");
        tetsuya = new Visitor(port).signIn(keys, administrator.account(), "long enough");
    }

    @AfterEach
    void tetsuyaLeaves() {
        tetsuya.close();
    }

    @Test
    void whatIsMissingIsSaidWithWhatFollowsFromIt() {
        tetsuya.go("/house").sees("足りない設定", "登録番号（T番号）がありません", "普通の領収書になります");
        tetsuya.findsNoBarriers().picture("house");
        tetsuya.follow("相談室").sees("相談室");

        tetsuya.go("/house?lang=en").sees("House settings", "Receipts are plain ones");
        tetsuya.findsNoBarriers().picture("house-en");
    }

    @Test
    @DisplayName("CH11 a planned department begins by the administrator's word, and is taken back")
    void aDepartmentIsActivated() {
        tetsuya.go("/house/departments").sees("眼科", "予定").findsNoBarriers();
        tetsuya.picture("departments").follow("開始する 眼科").press("オンライン相談を開始する");
        tetsuya.sees("3か所をお直しください").findsNoBarriers();

        tetsuya.fill("オンライン相談ができる最初の日", "2046/2/1").fill("わけ", "診療科の会議で決定");
        tetsuya.tick("医師と機器の準備").picture("department").press("オンライン相談を開始する");

        tetsuya.sees("眼科のオンライン相談を開始しました", "2046年2月1日");
        tetsuya.follow("開始を取り消す 眼科").sees("当たる予約はありません").findsNoBarriers();
        tetsuya.fill("わけ", "機器の故障").press("開始を取り消す").sees("取り消しました");
    }

    @Test
    @DisplayName("CH09 K15 the list of holidays is replaced and the turn of the year closed")
    void daysOff() {
        tetsuya.go("/house/holidays?year=2060").sees("祝日法から計算").findsNoBarriers();
        upload("syukujitsu.csv", "?\n?\n").press("変わるところを見る").sees("一覧の2行目を読めません");
        upload("syukujitsu.csv", holidays() + "2046/6/5,特別な日\n").press("変わるところを見る");
        tetsuya.sees("特別な日", "増える", "当たる予約はありません").findsNoBarriers();
        tetsuya.picture("holidays-preview").fill("わけ", "公表").press("この一覧に差し替える");
        tetsuya.sees("差し替えました", "特別な日").picture("holidays");

        tetsuya.follow("臨時休業を加える").fill("最初の日", "2046/12/29").fill("最後の日", "2047/1/3");
        tetsuya.fill("わけ", "年末年始").press("当たる予約を見る").sees("6日間", "まだ休みになっていません");
        tetsuya.findsNoBarriers().picture("closure").press("休みにする");
        tetsuya.sees("6日を臨時休業にしました", "2046年12月29日").findsNoBarriers();
        clock.set("2046-12-10T09:00+09:00");
        tetsuya.go("/guide").sees("臨時休業：12月29日から1月3日");
        tetsuya.go("/house/holidays").follow("休みをやめる 2047年1月3日").findsNoBarriers();
        tetsuya.fill("わけ", "開けることにした").press("この日を開ける").sees("臨時休業をやめました");
    }

    @Test
    @DisplayName("a new price is tried, read, taken over, and counts on its day")
    void aNewPrice() {
        clock.reset();
        var number = talks.over(schedules.doctor(), Duration.ofMinutes(35)).number().printed();
        clock.set("2046-01-22T09:05+09:00");
        var text = tetsuya.page().request().get(address("/house/profile/versions/2026-11")).text();

        tryOut(text.replace("yen: 33000", "yen: thirty"))
                .sees("この文は使えません", "128行目", "「thirty」はここに書ける値ではありません");
        tetsuya.findsNoBarriers().picture("profile-wrong");
        tryOut(
                text.replace("version: 2026-11", "version: 2046-04")
                        .replace("from: 2026-11-01", "from: 2046-04-01")
                        .replace("{seconds: 2700, yen: 33000}", "{seconds: 2700, yen: 35200}")
                        .replace("affinity: true", "affinity: false"));
        tetsuya.sees("変わる設定（4件）", "33,000円", "35,200円", "姻族を含む");
        tetsuya.findsNoBarriers();
        tetsuya.fill("最初の日", "2026/12/1").fill("最後の日", "2026/12/31").press("計算しなおす");
        tetsuya.sees(number, "対面 35分0秒", "+2,200円").findsNoBarriers().picture("trial");
        tetsuya.fill("わけ", "理事会で決定").tick("違いと過去の件").press("2046年4月1日（日）から適用する");
        tetsuya.sees("版 2046-04 を 2046年4月1日（日） から適用します", "適用待ち");
        tetsuya.findsNoBarriers().picture("profile");

        assertThat(fees()).contains("33000").doesNotContain("35200");
        clock.set("2046-04-01T00:00+09:00");
        assertThat(fees()).contains("35200");
        tetsuya.go("/guide").sees("35,200円").go("/house/profile").sees("適用中");
        clock.set("2046-03-31T09:00+09:00");
        tetsuya.go("/house/profile").follow("取り下げる 2046-04").findsNoBarriers();
        tetsuya.picture("take-back").fill("わけ", "ほかの試験のため").press("取り下げる");
        tetsuya.sees("版 2046-04 を取り下げました", "取り下げ");
        clock.set("2046-04-01T00:00+09:00");
        assertThat(fees()).doesNotContain("35200");
    }

    @Test
    void theSecretariatHasNoBusinessHere() {
        var secretary = people.secretary();
        keys.cut(secretary.id(), "long enough");
        try (var keiko = new Visitor(port).signIn(keys, secretary.account(), "long enough")) {
            keiko.doesNotSee("病院の設定").go("/house").doesNotSee("足りない設定");
        }
    }

    private Visitor tryOut(String yaml) {
        return tetsuya.go("/house/profile").fill("文を貼り付ける", yaml).press("試してみる");
    }

    private Visitor upload(String name, String csv) {
        var file = new FilePayload(name, "text/csv", csv.getBytes(SHIFT_JIS));
        tetsuya.page().getByLabel("CSVファイル").setInputFiles(file);
        return tetsuya;
    }

    private String fees() {
        return tetsuya.page()
                .request()
                .get(address("/api/fees?mode=IN_PERSON&seconds=2100"))
                .text();
    }

    private String address(String path) {
        return "http://localhost:" + port + path;
    }

    private static String holidays() {
        return IntStream.rangeClosed(2020, 2047)
                .boxed()
                .flatMap(year -> Holidays.builtIn().in(year).entrySet().stream())
                .map(day -> day.getKey().toString().replace('-', '/') + "," + day.getValue() + "\n")
                .collect(Collectors.joining("", "月日,名称\n", ""));
    }
}
