package org.mitate.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.mitate.Clinic;
import org.mitate.People;
import org.mitate.Schedules;
import org.mitate.Situations;
import org.mitate.TestClock;
import org.mitate.cases.CaseFile;
import org.mitate.cases.Stage;
import org.mitate.staff.DemoKeys;
import org.mitate.staff.StaffMember;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/// Doctor 城戸眞一 keeps the own hours in the week, and 野々村景子 everybody's.
@Clinic
class HoursJourneyTest {

    /// The week of [Schedules#TALK], a Tuesday.
    private static final String WEEK = "?week=2026-12-13";

    @LocalServerPort private int port;
    @Autowired private DemoKeys keys;
    @Autowired private People people;
    @Autowired private Situations situations;
    @Autowired private Schedules schedules;
    @Autowired private TestClock clock;

    @BeforeEach
    void itIsTheTuesdayOfTheScenarios() {
        clock.reset();
    }

    @Test
    void aDoctorEntersHoursByPressingAnEmptyTime() {
        StaffMember kido = people.consultant("GASTROENTEROLOGY");
        String room = schedules.room().name();
        try (Visitor doctor = enter(kido)) {
            doctor.go("/calendar" + WEEK).sees("先生の日程", "まだ時間がありません");
            doctor.go("/calendar/doctors/" + kido.id().value() + WEEK);
            doctor.page().locator("a[href*='day=2026-12-15&at=13:30']").first().click();
            doctor.sees("時間を加える").findsNoBarriers().picture("hours-new");
            doctor.choose("部屋", "外来棟3階 " + room).press("加える");

            doctor.sees("時間を加えました", "13:30–14:30", "毎週火曜日").findsNoBarriers();
            doctor.picture("hours-week");
        }
    }

    @Test
    void oneDateIsHeldOtherwiseAndTheWeeksAfterItAsEver() {
        StaffMember kido = schedules.doctor();
        try (Visitor doctor = enter(kido)) {
            doctor.go("/calendar/doctors/" + kido.id().value() + WEEK);
            doctor.page().locator("a.hours-link[href*='day=2026-12-15']").first().press("Enter");
            doctor.sees("この日だけ").findsNoBarriers().picture("hours-change");
            doctor.fill("始め", "15:00").press("変える").sees("時間を変えました", "臨時");

            assertThat(times(doctor, "2026-12-15")).containsExactly("15:00–16:00", "16:00–17:00");
            doctor.go("/calendar/doctors/" + kido.id().value() + "?week=2026-12-20");
            assertThat(times(doctor, "2026-12-22")).startsWith("13:00–14:00").hasSize(4);
        }
    }

    @Test
    void weeklyHoursEndWithADay() {
        StaffMember kido = schedules.doctor();
        try (Visitor doctor = enter(kido)) {
            doctor.go("/calendar/doctors/" + kido.id().value() + WEEK);
            doctor.page().locator("a.hours-link[href*='day=2026-12-15']").first().click();
            doctor.tick("この日から毎週").press("なくす").sees("その時間を終えました");

            assertThat(times(doctor, "2026-12-15")).isEmpty();
            doctor.go("/calendar/doctors/" + kido.id().value() + "?week=2026-12-06");
            assertThat(times(doctor, "2026-12-08")).hasSize(4);
        }
    }

    @Test
    void hoursThatMeetOthersAreNotTaken() {
        StaffMember kido = schedules.doctor();
        try (Visitor doctor = enter(kido)) {
            doctor.go("/calendar/doctors/" + kido.id().value() + WEEK + "&day=2026-12-15&at=11:00");
            doctor.press("加える").sees("ほかの相談の時間と重なります").findsNoBarriers();
        }
    }

    @Test
    @DisplayName("S04 leave that hits an appointment is shown before it is saved")
    void leaveShowsWhatItHits() {
        StaffMember kido = schedules.doctor();
        CaseFile file = schedules.booked(kido);
        String number = file.number().printed();
        try (Visitor keiko = enter(people.secretary())) {
            takeLeave(keiko, kido);
            keiko.sees("この休みは予約1件に重なります", number).findsNoBarriers().picture("leave-hits");
            assertThat(situations.again(file).stage()).isEqualTo(Stage.BOOKED);
            keiko.press("この休みを入れる").sees("休みを入れました", "学会");

            keiko.go("/cases/" + number).sees("日程調整", "優先");
            keiko.go("/calls").sees(number);
        }
    }

    @Test
    void aDoctorsOwnLeaveLeavesTheCallToTheSecretariat() {
        StaffMember kido = schedules.doctor();
        CaseFile file = schedules.booked(kido);
        try (Visitor doctor = enter(kido)) {
            takeLeave(doctor, kido);
            doctor.sees("事務局の一覧").findsNoBarriers();
            doctor.press("この休みを入れる").sees("休みに重なる予約が1件あります");
        }
        assertThat(situations.again(file).stage()).isEqualTo(Stage.BOOKED);
        assertThat(situations.again(file).course().next().task()).isEqualTo("MOVE_DATE");
    }

    @Test
    void aDoctorKeepsTheOwnCalendarOnly() {
        StaffMember other = schedules.doctor();
        try (Visitor doctor = enter(schedules.doctor())) {
            doctor.go("/calendar").sees("先生の日程", "毎週の時間");
            doctor.go("/calendar/doctors/" + other.id().value()).sees("ほかの先生の日程は変えられません");
        }
    }

    @Test
    void aRoomIsEnteredAndClosed() {
        String room = "相談室 " + UUID.randomUUID().toString().substring(0, 4);
        try (Visitor keiko = enter(people.secretary())) {
            keiko.go("/calendar/rooms").fill("名前", room).fill("場所", "外来棟3階").press("保存する");
            keiko.sees("部屋を保存しました", room).findsNoBarriers().follow(room);
            keiko.fill("始めの日", "2026-12-22").tick("午後").fill("わけ", "空調の工事");
            keiko.press("使えない日を加える").sees("使えない日を加えました", "空調の工事");
            keiko.findsNoBarriers().picture("rooms");
        }
    }

    @Test
    void theWeekOfEverybodyStandsByDepartment() {
        schedules.doctor();
        try (Visitor keiko = enter(people.secretary())) {
            keiko.go("/calendar" + WEEK).sees("消化器内科", "13:00–17:00", "空き 4").findsNoBarriers();
            keiko.picture("week-of-all");
            keiko.go("/calendar" + WEEK + "&lang=en").sees("4 free");
        }
    }

    private static void takeLeave(Visitor visitor, StaffMember doctor) {
        visitor.go("/calendar/doctors/" + doctor.id().value() + WEEK).follow("休みを加える");
        visitor.fill("始めの日", "2026-12-15").fill("わけ", "学会").press("加える");
    }

    private static List<String> times(Visitor visitor, String day) {
        return visitor.page()
                .locator("a.hours-link[href*='day=" + day + "'] .number")
                .allInnerTexts();
    }

    private Visitor enter(StaffMember member) {
        keys.cut(member.id(), "long enough");
        return new Visitor(port).signIn(keys, member.account(), "long enough");
    }
}
