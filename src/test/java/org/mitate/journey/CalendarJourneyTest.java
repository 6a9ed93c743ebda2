package org.mitate.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.time.DayOfWeek;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.mitate.Applications;
import org.mitate.Clinic;
import org.mitate.People;
import org.mitate.Schedules;
import org.mitate.Situations;
import org.mitate.cases.CaseFile;
import org.mitate.cases.application.Application;
import org.mitate.cases.application.Unavailable;
import org.mitate.cases.application.Unavailable.Part;
import org.mitate.hospital.terms.DocumentKind;
import org.mitate.staff.DemoKeys;
import org.mitate.staff.StaffMember;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/// 野々村景子 of the secretariat keeps the calendars and fixes dates on the telephone.
@Clinic
class CalendarJourneyTest {

    @LocalServerPort private int port;
    @Autowired private DemoKeys keys;
    @Autowired private People people;
    @Autowired private Situations situations;
    @Autowired private Schedules schedules;

    private Visitor keiko;

    @BeforeEach
    void keikoSignsIn() {
        keiko = enter(people.secretary());
    }

    @AfterEach
    void keikoCloses() {
        keiko.close();
    }

    @Test
    void datesAreOfferedReadAloudAndFixed() {
        StaffMember kido = schedules.doctor();
        CaseFile file = situations.accepted(kido);
        String number = file.number().printed();

        keiko.go("/cases/" + number).follow("日程の調整を始める").press("日程の調整を始める");
        keiko.sees("日程をさがす", "おすすめの日", "準備に間に合いません").findsNoBarriers();
        keiko.picture("arranging");

        keiko.page().locator("input[name=start]").first().check();
        keiko.page().locator("input[name=start]").nth(1).check();
        keiko.press("選んだ日を仮押さえする").sees("仮押さえしました", "仮押さえの日");
        keiko.findsNoBarriers().picture("offers");
        keiko.go("/cases/" + number).sees("お示しした日の返事を待つ").picture("case-held");

        keiko.go("/cases/" + number + "/appointment");
        keiko.follow("読み上げて確定へ").sees("電話でこのとおり読み上げてください", "44,000円");
        keiko.findsNoBarriers().picture("reading");
        keiko.press("予約を確定する").sees("読み上げて了承を得たら");
        keiko.tick("日時、料金").press("予約を確定する");
        keiko.sees("予約を確定しました", "予約確定").findsNoBarriers().picture("case-booked");

        keiko.go("/calendar?department=GASTROENTEROLOGY&week=2026-11-22").sees(number);
        keiko.findsNoBarriers().picture("calendar-week");
        keiko.go("/cases/" + number + "/appointment").sees("予約が確定しています");
    }

    @Test
    @DisplayName("S04 the doctor is ill: back to scheduling with priority")
    void aDateIsMovedByTheHospital() {
        CaseFile file = schedules.booked(schedules.doctor());

        keiko.go("/cases/" + file.number().printed()).follow("別の日に移す").press("別の日に移す");
        keiko.sees("2か所をお直しください").findsNoBarriers().picture("rebooking");
        keiko.tick("医師の急病").fill("くわしい事情", "今朝、発熱").press("別の日に移す");

        keiko.sees("日程調整に戻しました", "優先");
    }

    @Test
    @DisplayName("E23 who comes of age before the talk is told what is missing")
    void whatIsMissingOnTheDayIsSaid() {
        var minor = Applications.parentOf("2008-12-10");
        CaseFile file =
                situations.schedulingFor(
                        minor, schedules.doctor(), DocumentKind.RELATIONSHIP_PROOF);

        keiko.go(appointment(file) + "?start=2026-12-15T14:00");

        keiko.sees("このままでは予約できません", "同意書").findsNoBarriers().picture("not-cleared");
        assertThat(keiko.page().locator("input[name=readAloud]").count()).isZero();
    }

    @Test
    @DisplayName("S06 hardly any possible date is decided on first")
    void fewDatesAreDecidedOn() {
        CaseFile file = situations.schedulingFor(weekendsOnly(), schedules.doctor());

        keiko.go(appointment(file)).sees("お受けするかを決めます").doesNotSee("仮押さえする");
        keiko.picture("dates-found").follow("判断する").findsNoBarriers().picture("dates");
        keiko.page().getByLabel("さがす", new Page.GetByLabelOptions().setExact(true)).check();
        keiko.fill("くわしい事情", "海外赴任中で、一時帰国の間だけ").press("決める");

        keiko.sees("おすすめの日", "海外赴任中");
    }

    @Test
    void thePagesSpeakEnglishToo() {
        CaseFile file = situations.scheduling(schedules.doctor());

        keiko.go(appointment(file) + "?lang=en");

        keiko.sees("Find a date", "Proposed dates", "too soon to prepare").picture("arranging-en");
    }

    private static String appointment(CaseFile file) {
        return "/cases/" + file.number().printed() + "/appointment";
    }

    private Visitor enter(StaffMember member) {
        keys.cut(member.id(), "long enough");
        return new Visitor(port).signIn(keys, member.account(), "long enough");
    }

    private static Application weekendsOnly() {
        Application form = Applications.self();
        List<Unavailable> workdays =
                Stream.of(DayOfWeek.values())
                        .limit(4)
                        .map(day -> new Unavailable(null, null, day, Part.ALL_DAY, ""))
                        .toList();
        return new Application(
                form.patient(),
                form.consultee(),
                form.applicant(),
                form.wish(),
                form.ownDoctor(),
                form.illness(),
                form.questions(),
                form.enclosures(),
                workdays,
                form.declarations());
    }
}
