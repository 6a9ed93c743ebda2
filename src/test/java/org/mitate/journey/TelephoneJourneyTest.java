package org.mitate.journey;

import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.mitate.Applications;
import org.mitate.Clinic;
import org.mitate.People;
import org.mitate.Situations;
import org.mitate.TestClock;
import org.mitate.cases.CaseDesk;
import org.mitate.cases.CaseFile;
import org.mitate.cases.Move;
import org.mitate.cases.Reason;
import org.mitate.cases.Transition;
import org.mitate.hospital.terms.AbsenceReason;
import org.mitate.hospital.terms.Consent;
import org.mitate.hospital.terms.Relation;
import org.mitate.shared.PersonName;
import org.mitate.staff.DemoKeys;
import org.mitate.staff.NewMember;
import org.mitate.staff.Role;
import org.mitate.staff.StaffDirectory;
import org.mitate.staff.StaffMember;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/// Keiko at the telephone, and the administrator who keeps the staff.
@Clinic
class TelephoneJourneyTest {

    private static final String PASSWORD = "野々村の合言葉 long enough";

    @LocalServerPort private int port;
    @Autowired private CaseDesk desk;
    @Autowired private Situations situations;
    @Autowired private People people;
    @Autowired private StaffDirectory directory;
    @Autowired private DemoKeys keys;
    @Autowired private TestClock clock;

    private StaffMember keiko;

    @BeforeEach
    void keikoHasAKey() {
        keiko = people.secretary();
        keys.cut(keiko.id(), PASSWORD);
    }

    @Test
    @DisplayName("X04 CH03 a decline is told by telephone, with words for this very case")
    void aDeclineIsTold() {
        CaseFile file = declined();
        try (var desk = new Visitor(port).signIn(keys, keiko.account(), PASSWORD)) {
            desk.go("/calls").sees("かける電話", "お断りを伝える").findsNoBarriers().picture("calls");
            desk.go("/cases/" + file.number().printed()).sees("話してよい相手", "お断りを伝える");
            desk.findsNoBarriers().picture("case-declined");
            desk.follow("電話の仕事があります").sees("専門とする医師が、あいにく当院にはおりません");
            desk.findsNoBarriers().picture("call");
            desk.tick("本人に伝えた").press("記録する").sees("伝えた相手のお名前をお書きください");
            desk.fill("話した相手", "宮園 和子").press("記録する").sees("電話の結果を記録しました");
            desk.go("/cases/" + file.number().printed()).sees("電話で結果を伝えた");
        }
    }

    @Test
    @DisplayName("CH09 at night the list stands without buttons")
    void atNightNobodyIsCalled() {
        declined();
        try (var desk = new Visitor(port).signIn(keys, keiko.account(), PASSWORD)) {
            clock.set("2026-11-24T19:00+09:00");

            desk.go("/calls").sees("いまは受付時間の外です", "11/25 8:30 から").picture("calls-at-night");
            desk.doesNotSee("電話する");
        }
    }

    @Test
    void aCallThatComesInIsNotedWithOneKey() {
        CaseFile file =
                situations.received(
                        Applications.family(
                                Relation.CHILD, AbsenceReason.HOSPITALISED, Consent.GIVEN));
        try (var desk = new Visitor(port).signIn(keys, keiko.account(), PASSWORD)) {
            desk.go("/cases/" + file.number().printed()).page().keyboard().press("t");
            desk.sees("かかってきた電話の記録", "宮園 千晴様（相談者）").press("記録する");
            desk.sees("かけてきた方をお書きください").findsNoBarriers().picture("call-note");
            desk.fill("かけてきた方", "宮園 千晴").tick("番号と患者の生年月日");
            desk.fill("ご用件", "紹介状はいつ届けばよいか").fill("お答えしたこと", "急がないとお伝えした");
            desk.fill("折り返しの約束", "2026/11/26").press("記録する");
            desk.sees("電話を記録しました", "約束した折り返し", "紹介状はいつ届けばよいか");
            desk.go("/calls/note").findsNoBarriers().picture("call-note-search");
        }
    }

    @Test
    void theAdministratorKeepsTheStaffAndReadsTheBooks() {
        String account = "administrator-" + UUID.randomUUID();
        var name = new PersonName("管理", "太郎", "カンリ", "タロウ");
        directory.enlist(
                new NewMember(account, name, Set.of(Role.ADMINISTRATOR), Set.of(), Set.of(), null));
        keys.cut(directory.find(account).orElseThrow().id(), PASSWORD);
        String joining = "yuki-" + UUID.randomUUID().toString().substring(0, 8);
        try (var office = new Visitor(port).signIn(keys, account, PASSWORD)) {
            office.go("/staff/new").findsNoBarriers().picture("staff-new");
            office.fill("利用者名", joining).press("加えて").sees("姓をお書きください");
            office.page().locator("#given").fill("優希");
            office.fill("姓", "柏木").fill("セイ（カナ）", "かしわぎ");
            office.fill("利用者名", joining).tick("会計").press("加えて");
            office.sees(joining + " の1回限りの番号は").findsNoBarriers().picture("staff");
            office.go("/staff").doesNotSee(joining + " の1回限りの番号は");
            office.go("/staff/log").sees("職員を加えた").findsNoBarriers().picture("books");
        }
    }

    private CaseFile declined() {
        CaseFile file = situations.inReview();
        var why = Move.following(Transition.DECLINE).because(Reason.of("NO_SPECIALIST"));
        people.as(people.reviewer(Applications.DEPARTMENT.code()), () -> desk.move(file.id(), why));
        return situations.again(file);
    }
}
