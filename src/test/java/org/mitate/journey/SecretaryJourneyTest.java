package org.mitate.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.mitate.Applications;
import org.mitate.Clinic;
import org.mitate.People;
import org.mitate.Schedules;
import org.mitate.Situations;
import org.mitate.TalkDay;
import org.mitate.cases.CaseFile;
import org.mitate.cases.Transition;
import org.mitate.cases.application.Enclosure;
import org.mitate.documents.ArrivedPaper;
import org.mitate.documents.Delivery;
import org.mitate.documents.Dossier;
import org.mitate.hospital.terms.AbsenceReason;
import org.mitate.hospital.terms.Consent;
import org.mitate.hospital.terms.DocumentKind;
import org.mitate.hospital.terms.Relation;
import org.mitate.staff.DemoKeys;
import org.mitate.staff.StaffMember;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/// Keiko's day from half past eight, the telephone in the other hand.
@Clinic
class SecretaryJourneyTest {

    private static final String PASSWORD = "野々村の一日 long enough";
    private static final String OVERFLOW =
            """
            () => [document.documentElement.scrollHeight,
              ...[...document.querySelectorAll('.case-grid > div')].slice(0, 2)
                .map(column => Math.round(column.lastElementChild.getBoundingClientRect().bottom))]
            """;

    /// Other tests have letters to send too.
    private static final String ONLY =
            """
            number => document.querySelectorAll('input[name=letter]')
              .forEach(box => { box.checked = box.value.startsWith(number); })
            """;

    @LocalServerPort private int port;
    @Autowired private Situations situations;
    @Autowired private Schedules schedules;
    @Autowired private TalkDay day;
    @Autowired private People people;
    @Autowired private DemoKeys keys;
    @Autowired private Dossier dossier;

    private StaffMember kido;
    private Visitor keiko;

    @BeforeEach
    void keikoSitsDown() {
        kido = schedules.doctor();
        StaffMember member = people.secretary();
        keys.cut(member.id(), PASSWORD);
        keiko = new Visitor(port).signIn(keys, member.account(), PASSWORD);
    }

    @AfterEach
    void keikoGoesHome() {
        keiko.close();
    }

    @Test
    @DisplayName("a telephone question is answered on one screen of 1366 by 768 at every stage")
    void oneScreenAnswersTheTelephone() {
        answersWithoutScrolling(situations.received(Applications.self()), "受付");
        answersWithoutScrolling(incomplete(), "不備");
        answersWithoutScrolling(situations.inReview(), "可否判断");
        answersWithoutScrolling(situations.scheduling(kido), "日程調整");
        answersWithoutScrolling(schedules.booked(schedules.doctor()), "予約確定");
        CaseFile talking = day.talking(schedules.doctor());
        answersWithoutScrolling(talking, "相談中");
        keiko.picture("case-page-talk");
    }

    @Test
    void theMorningPost() {
        CaseFile file = situations.received(Applications.self());
        String number = file.number().printed();

        keiko.go("/letters").sees(number, "受付のお知らせ").findsNoBarriers().picture("letters");
        keiko.page().evaluate(ONLY, file.number().value());
        keiko.press("まとめて印刷").sees("ページをまとめました").findsNoBarriers();
        keiko.go("/cases/" + number).sees("受付のお知らせを印刷した");
    }

    @Test
    @DisplayName(
            "C03 who calls without a case gets a form by post, with the label for its envelope")
    void aCallWithoutACase() {
        keiko.go("/cases").page().keyboard().press("t");
        keiko.sees("どの案件の電話ですか").follow("白紙の申込書").press("申込書と宛名ラベル");
        keiko.sees("お名前をお書きください", "ご住所をお書きください").findsNoBarriers().picture("by-post");
    }

    @Test
    @DisplayName("an unknown caller is told nothing")
    void aStrangerIsToldNothing() {
        CaseFile file = byDaughter();
        keiko.go("/calls/note?case=" + file.number().printed()).fill("かけてきた方", "宮園 誠（次男）");
        keiko.tick("確かめられない").fill("ご用件", "予約の日を知りたい").fill("お答えしたこと", "12月3日です");
        keiko.press("記録する").sees("確かめられない方には、案件のことをお答えできません");
        keiko.fill("お答えしたこと", "").press("記録する").sees("案件のことは話していない（宮園 誠（次男）");
    }

    @Test
    @DisplayName("V19 the search from anywhere tells people of one name apart")
    void theSearch() {
        situations.received(Applications.self());
        situations.received(Applications.self());

        keiko.go("/calls").page().keyboard().press("/");
        keiko.page().keyboard().type("みやぞの");
        keiko.page().keyboard().press("Enter");
        keiko.page().waitForURL("**/cases?q=*");
        keiko.sees("で見つかった案件", "ミヤゾノ カズコ", "昭和26年8月3日", "0263-00-0152").findsNoBarriers();
        keiko.picture("search");
    }

    @Test
    @DisplayName("EX06 a death is recorded in one step, and the page says so with care")
    void aDeath() {
        CaseFile file = schedules.booked(kido);
        String address = "/cases/" + file.number().printed();

        keiko.go(address).page().locator(".more > summary").click();
        keiko.follow("ご逝去を記録").findsNoBarriers().press("ご逝去を記録");
        keiko.sees("この案件からは、もう何も送られません", "人が決める").findsNoBarriers();
        keiko.picture("case-deceased").doesNotSee("を印刷");
    }

    @Test
    void originalsAreLentAndGoBack() {
        CaseFile file = withDiscs();
        String address = "/cases/" + file.number().printed();
        situations.move(people.secretary(), file, Transition.WITHDRAW);

        keiko.go("/returns").sees(file.number().printed()).findsNoBarriers().picture("returns");
        keiko.go(address + "/originals").findsNoBarriers().picture("originals");
        keiko.fill("貸す相手", "放射線診断科 速水").press("貸したと記録").sees("どの原本かをお選びください");
        keiko.page().locator("#lend").check();
        keiko.press("貸したと記録").sees("放射線診断科 速水に貸出中").press("事務局に戻った");
        keiko.page().locator("#paper").check();
        keiko.tick("追跡のできる郵送").press("返したと記録").sees("追跡番号をお書きください");
        keiko.fill("追跡番号", "0000-1111-2222").press("返したと記録").sees("すべて返しました");
    }

    private void answersWithoutScrolling(CaseFile file, String stage) {
        keiko.page().setViewportSize(1366, 768);
        keiko.go("/cases/" + file.number().printed()).sees(stage, "話してよい相手", "書類", "費用");
        @SuppressWarnings("unchecked")
        var bottoms = (List<Number>) keiko.page().evaluate(OVERFLOW);
        assertThat(bottoms)
                .as(stage)
                .allSatisfy(y -> assertThat(y.intValue()).isLessThanOrEqualTo(768));
    }

    private CaseFile incomplete() {
        CaseFile file = situations.checking(byDaughter().application());
        return situations.move(people.secretary(), file, Transition.REQUEST_DOCUMENTS);
    }

    private CaseFile withDiscs() {
        CaseFile file = situations.received(Applications.self());
        var discs =
                new ArrivedPaper(
                        DocumentKind.IMAGES,
                        Enclosure.Kind.CT_MRI,
                        LocalDate.parse("2026-11-24"),
                        Delivery.POST,
                        2,
                        true,
                        "");
        people.as(people.secretary(), () -> dossier.record(file.id(), List.of(discs)));
        return situations.again(file);
    }

    private CaseFile byDaughter() {
        return situations.received(
                Applications.family(Relation.CHILD, AbsenceReason.HOSPITALISED, Consent.GIVEN));
    }
}
