package org.mitate.journey;

import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.mitate.Applications;
import org.mitate.Clinic;
import org.mitate.People;
import org.mitate.Situations;
import org.mitate.cases.CaseFile;
import org.mitate.staff.DemoKeys;
import org.mitate.staff.StaffMember;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/// The administrator's day with the staff, and a doctor's night with a case of others.
@Clinic
class OfficeJourneyTest {

    private static final String PASSWORD = "速水の合言葉 long enough";

    @LocalServerPort private int port;
    @Autowired private DemoKeys keys;
    @Autowired private People people;
    @Autowired private Situations situations;

    private StaffMember administrator;

    @BeforeEach
    void theAdministratorHasAKey() {
        administrator = people.administrator();
        keys.cut(administrator.id(), PASSWORD);
    }

    @Test
    @DisplayName("V14 invited, changed, reset and gone: a member through the administrator's eyes")
    void aMemberComesAndGoes() {
        String yuki = "yuki-" + UUID.randomUUID().toString().substring(0, 8);
        StaffMember kido = people.consultant(Applications.DEPARTMENT.code());
        situations.accepted(kido);
        keys.cut(kido.id(), PASSWORD);
        try (var office = new Visitor(port).signIn(keys, administrator.account(), PASSWORD);
                var doctor = new Visitor(port).signIn(keys, kido.account(), PASSWORD)) {
            invite(office, yuki);
            office.tick("会計").page().locator("#reason").fill("会計を手伝う");
            office.press("変更する").sees("変更しました");
            office.fill("作り直す理由", "スマートフォンをなくした").press("無効にして");
            office.sees(yuki + " の1回限りの番号は", "未登録").findsNoBarriers();

            doctor.go("/consultations").sees("城戸");
            office.go("/staff?q=" + kido.account()).follow("城戸 眞一");
            office.sees("相談を担当する案件　1件").findsNoBarriers().picture("staff-leaver");
            office.press("口座を閉じる").sees("理由をお書きください");
            office.page().locator("#leaveReason").fill("退職");
            office.press("口座を閉じる").sees("の口座を閉じました");
            doctor.go("/consultations").sees("職員の方の入口");

            office.go("/books?member=" + kido.account()).sees("口座を閉じた", "退職", "見た場所");
            office.findsNoBarriers().picture("books-of-a-member");
        }
    }

    private static void invite(Visitor office, String account) {
        office.go("/staff/new");
        office.page().locator("#given").fill("優希");
        office.fill("姓", "柏木").fill("セイ（カナ）", "かしわぎ");
        office.fill("利用者名", account).tick("事務局").press("加えて");
        office.sees(account + " の1回限りの番号は").findsNoBarriers().picture("staff-member");
        office.go("/staff?q=かしわぎ&role=SECRETARIAT").sees(account).picture("staff-found");
        office.follow("柏木 優希");
    }

    @Test
    @DisplayName("V16 a doctor breaks the glass, the secretariat sees it, the administrator asks")
    void aDoctorBreaksTheGlass() {
        CaseFile file = situations.inReview();
        String path = "/cases/" + file.number().printed();
        StaffMember stranger = people.consultant("UROLOGY");
        StaffMember keiko = people.secretary();
        keys.cut(stranger.id(), PASSWORD);
        keys.cut(keiko.id(), PASSWORD);
        try (var doctor = new Visitor(port).signIn(keys, stranger.account(), PASSWORD)) {
            doctor.go(path).sees("緊急に見る必要があるとき").findsNoBarriers().picture("emergency-no");
            doctor.fill("見る理由", "急ぎ").press("理由を記録して見る").sees("10文字以上でお書きください");
            doctor.findsNoBarriers().picture("emergency-form");
            doctor.fill("見る理由", "当直中に患者が救急外来へ来たため").press("理由を記録して見る");
            doctor.sees("緊急閲覧中です", file.patient().family()).findsNoBarriers();
            doctor.picture("emergency-case");
        }
        try (var desk = new Visitor(port).signIn(keys, keiko.account(), PASSWORD)) {
            desk.go(path).sees("緊急閲覧を始めた", "救急外来へ来たため");
        }
        try (var office = new Visitor(port).signIn(keys, administrator.account(), PASSWORD)) {
            office.go("/emergency-access").sees(stranger.account(), "救急外来へ来たため");
            office.doesNotSee(file.patient().family()).findsNoBarriers().picture("emergency-list");
            var card = office.page().locator("article").filter(of(stranger));
            card.locator("textarea").fill("当直表と合う");
            card.locator("button").click();
            office.sees("確認の結果を記録しました", "当直表と合う");
            office.go("/books?emergency=on&member=" + stranger.account()).sees("緊急", "案件の画面");
            office.findsNoBarriers().picture("books-emergency");
        }
    }

    private static com.microsoft.playwright.Locator.FilterOptions of(StaffMember member) {
        return new com.microsoft.playwright.Locator.FilterOptions().setHasText(member.account());
    }
}
