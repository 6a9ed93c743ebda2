package org.mitate.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mitate.Clinic;
import org.mitate.People;
import org.mitate.Schedules;
import org.mitate.TalkDay;
import org.mitate.TestClock;
import org.mitate.staff.DemoKeys;
import org.mitate.staff.Role;
import org.mitate.staff.StaffMember;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/// The figures as the public looks at them, and as the hospital does.
@Clinic
class FiguresJourneyTest {

    private static final String PASSWORD = "a password of thirteen";

    @LocalServerPort private int port;
    @Autowired private DemoKeys keys;
    @Autowired private People people;
    @Autowired private Schedules schedules;
    @Autowired private TalkDay day;
    @Autowired private TestClock clock;

    @BeforeEach
    void sixTalksWereHeld() {
        for (int i = 0; i < 6; i++) {
            clock.reset();
            day.over(schedules.doctor(), Duration.ofMinutes(20));
        }
    }

    @Test
    void thePublicFindsTheFiguresFromTheGuide() {
        clock.set("2027-05-06T09:00+09:00");
        try (var visitor = new Visitor(port)) {
            visitor.go("/").follow("実績データ");
            visitor.sees("確定した数です", "相談までの日数", "表の見かた");
            assertThat(visitor.page().locator("figure.plot svg title").count()).isPositive();
            assertThat(visitor.page().locator("table").count()).isEqualTo(4);
            visitor.findsNoBarriers().picture("figures");
            visitor.go("/figures?year=2027&lang=en").sees("Fiscal year 2027", "in steps of 5");
            visitor.findsNoBarriers().picture("figures-running");
        }
    }

    @Test
    void whoAsksForAYearThatNeverWasIsTold() {
        try (var visitor = new Visitor(port)) {
            var answer = visitor.page().request().get(address("/figures?year=1999"));
            assertThat(answer.status()).isEqualTo(404);
            assertThat(answer.text()).contains("その年度や診療科の数はありません");
        }
    }

    @Test
    void theSpreadsheetSaysWhatThePageSays() {
        clock.set("2027-05-06T09:00+09:00");
        try (var visitor = new Visitor(port)) {
            var answer = visitor.page().request().get(address("/figures.csv?year=2026&lang=ja"));

            assertThat(answer.headers().get("content-type")).startsWith("text/csv");
            assertThat(answer.text())
                    .startsWith("\uFEFF年度,表,項目,内訳,値\r\n")
                    .contains("令和8年度（2026年度）,お断りの理由,その他,件数,");
            String page = visitor.page().request().get(address("/figures?year=2026")).text();
            String held = cell(answer.text(), "申し込みから相談まで,相談,件数");
            assertThat(page).contains(">" + held + "<");
        }
    }

    @Test
    void theAdministratorSeesEverythingAndHowLongCasesWait() {
        StaffMember administrator = people.administrator();
        keys.cut(administrator.id(), PASSWORD);
        try (var visitor = new Visitor(port).signIn(keys, administrator.account(), PASSWORD)) {
            visitor.go("/figures/hospital").sees("段階ごとの滞在", "予約確定", "診療科ごと", "ご逝去");
            visitor.findsNoBarriers().picture("figures-hospital");
            visitor.choose("診療科", "眼科").press("表示する").sees("実績（院内） 令和8年度（2026年度） 眼科");
            visitor.findsNoBarriers();
            var file = visitor.page().request().get(address("/figures/hospital.csv?year=2026"));
            assertThat(file.text()).contains("段階ごとの滞在,予約確定,いま,");
        }
    }

    @Test
    void theWholeFiguresAreForTheHospitalOnly() {
        try (var visitor = new Visitor(port)) {
            visitor.go("/figures/hospital").sees("利用者名");
        }
        StaffMember cashier = people.cashier();
        assertThat(cashier.is(Role.ADMINISTRATOR)).isFalse();
        keys.cut(cashier.id(), PASSWORD);
        try (var visitor = new Visitor(port).signIn(keys, cashier.account(), PASSWORD)) {
            var answer = visitor.page().request().get(address("/figures/hospital.csv"));
            assertThat(answer.status()).isEqualTo(403);
        }
    }

    private String address(String path) {
        return "http://localhost:" + port + path;
    }

    private static String cell(String sheet, String before) {
        String line = sheet.lines().filter(it -> it.contains(before)).findFirst().orElseThrow();
        return line.substring(line.lastIndexOf(',') + 1);
    }
}
