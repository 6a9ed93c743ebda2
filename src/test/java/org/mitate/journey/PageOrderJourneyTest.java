package org.mitate.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.time.Clock;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mitate.Applications;
import org.mitate.Clinic;
import org.mitate.People;
import org.mitate.Situations;
import org.mitate.cases.CaseFile;
import org.mitate.files.DocumentStore;
import org.mitate.inbox.FiledSheets;
import org.mitate.inbox.FiledSheets.FiledSheet;
import org.mitate.inbox.Incoming;
import org.mitate.inbox.Sheet;
import org.mitate.staff.DemoKeys;
import org.mitate.staff.StaffMember;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/// A letter of three sheets came in the wrong order. Keiko puts them right before she files them,
/// or afterwards.
@Clinic
class PageOrderJourneyTest {

    private static final String PASSWORD = "野々村の綴じ紐 long enough";

    @LocalServerPort private int port;
    @Autowired private Situations situations;
    @Autowired private People people;
    @Autowired private DemoKeys keys;
    @Autowired private FiledSheets filed;
    @Autowired private JdbcClient database;
    @Autowired private DocumentStore store;
    @Autowired private Clock clock;

    private StaffMember member;
    private Visitor keiko;
    private CaseFile kujo;
    private List<Sheet.Id> came;

    @BeforeEach
    void theFaxLiesOnThePile() {
        kujo = situations.checking(Applications.self());
        came = new Incoming(database, store).fax(kujo.number(), 3, clock.instant());
        member = people.secretary();
        keys.cut(member.id(), PASSWORD);
        keiko = new Visitor(port).signIn(keys, member.account(), PASSWORD);
    }

    @AfterEach
    void keikoGoesHome() {
        keiko.close();
    }

    @Test
    void byKeysWhileFiling() {
        fileInOrder("Control+ArrowRight", "Control+ArrowRight");

        assertThat(order()).containsExactly(came.get(1), came.get(2), came.get(0));
    }

    @Test
    void byTheMouseWhileFilingAndUndone() {
        keiko.go("/inbox/" + number() + "/filing");
        sheet(3).dragTo(sheet(1), at(0.2));
        keiko.sees("「3枚目」を 1番目に動かしました");
        sheet(2).dragTo(sheet(3), at(0.8));
        keiko.press("ひとつ戻す").findsNoBarriers();
        fileAll();

        assertThat(order()).containsExactly(came.get(2), came.get(0), came.get(1));
    }

    @Test
    void byTheMouseAfterwards() {
        fileInOrder();
        keiko.go("/cases/" + number() + "/pages");

        sheet(1).dragTo(sheet(3), at(0.8));
        keiko.findsNoBarriers().picture("page-order").press("この順番で綴じ直す");

        keiko.sees("ページの順番を変え、綴じ直しました");
        assertThat(order()).containsExactly(came.get(1), came.get(2), came.get(0));
        keiko.go("/cases/" + number()).sees("のページの順番を変えた（元の何枚目か：2-3-1）");
    }

    @Test
    void byKeysAndByTheListAfterwards() {
        fileInOrder();
        keiko.go("/cases/" + number() + "/pages");

        sheet(3).locator("[type=checkbox]").focus();
        keiko.page().keyboard().press("Control+ArrowLeft");
        sheet(3).locator("[data-place]").selectOption("1");
        keiko.press("この順番で綴じ直す");

        assertThat(order()).containsExactly(came.get(1), came.get(0), came.get(2));
    }

    private void fileInOrder(String... pressed) {
        keiko.go("/inbox/" + number() + "/filing");
        sheet(1).locator("[data-pick]").focus();
        for (String key : pressed) keiko.page().keyboard().press(key);
        fileAll();
    }

    private void fileAll() {
        for (int place = 1; place <= 3; place++) sheet(place).locator("[data-pick]").check();
        keiko.page().locator("[data-put='REFERRAL_LETTER']").click();
        keiko.press("この内容で綴じる").sees("紙3枚を綴じ");
    }

    private List<Sheet.Id> order() {
        return people.as(member, () -> filed.of(kujo)).getFirst().sheets().stream()
                .map(FiledSheet::id)
                .toList();
    }

    private Locator sheet(int place) {
        return keiko.page().locator("[data-sheet]").nth(place - 1);
    }

    /// Nearer to the left or to the right edge of the sheet.
    private Locator.DragToOptions at(double across) {
        double width = sheet(1).boundingBox().width;
        return new Locator.DragToOptions().setTargetPosition(width * across, 60);
    }

    private String number() {
        return kujo.number().printed();
    }
}
