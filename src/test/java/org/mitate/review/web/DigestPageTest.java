package org.mitate.review.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mitate.Applications.DEPARTMENT;

import java.io.IOException;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.mitate.Applications;
import org.mitate.Clinic;
import org.mitate.People;
import org.mitate.Situations;
import org.mitate.cases.CaseFile;
import org.mitate.cases.Stage;
import org.mitate.cases.application.Wish;
import org.mitate.documents.Dossier;
import org.mitate.documents.ScannedPaper;
import org.mitate.files.Faxes;
import org.mitate.files.Scan;
import org.mitate.hospital.terms.DocumentKind;
import org.mitate.hospital.terms.Mode;
import org.mitate.journey.Visitor;
import org.mitate.staff.DemoKeys;
import org.mitate.staff.StaffMember;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@Clinic
class DigestPageTest {

    private static final String PASSWORD = "三田村の合言葉 long enough";

    @LocalServerPort private int port;
    @Autowired private DemoKeys keys;
    @Autowired private People people;
    @Autowired private Situations situations;
    @Autowired private Dossier dossier;

    private Visitor mitamura = null;
    private StaffMember kido = null;

    @BeforeEach
    void mitamuraSignsIn() {
        kido = people.consultant(DEPARTMENT.code());
        StaffMember reviewer = people.reviewer(DEPARTMENT.code());
        keys.cut(reviewer.id(), PASSWORD);
        mitamura = new Visitor(port).signIn(keys, reviewer.account(), PASSWORD);
    }

    @AfterEach
    void mitamuraGoesHome() {
        mitamura.close();
    }

    @Test
    void theDepartmentReadsOnePageAndAccepts() throws IOException {
        CaseFile file = withLetter();

        mitamura.go("/reviews").sees(file.number().printed()).findsNoBarriers();
        mitamura.picture("worklist").follow(file.number().printed());
        mitamura.sees("手術のほかに方法はありますか", "胃癌", "相談担当医").findsNoBarriers();
        mitamura.picture("digest");
        mitamura.page().locator("input[value='" + kido.id().value() + "']").check();
        mitamura.press("受け入れる").sees("受け入れました");

        assertThat(situations.again(file).course().doctor()).isEqualTo(kido.id());
    }

    @Test
    @DisplayName("X04 the department declines for want of a specialist")
    void theDepartmentDeclines() {
        CaseFile file = situations.inReview();

        open(file, "/decline").findsNoBarriers();
        mitamura.press("当院に専門の医師がいない").sees("お断りを記録しました");

        assertThat(situations.again(file).stage()).isEqualTo(Stage.DECLINED);
    }

    @Test
    @DisplayName("S07 another doctor than wished: the page asks for the reason and keeps the rest")
    void anotherDoctorNeedsAReason() {
        var wish = new Wish(DEPARTMENT, Mode.IN_PERSON, "山田先生", "ja", false);
        CaseFile file = situations.inReview(Applications.self().with(wish));

        open(file, "/review");
        mitamura.page().locator("input[value='" + kido.id().value() + "']").check();
        mitamura.press("受け入れる").sees("理由をお書きください").findsNoBarriers();

        assertThat(situations.again(file).stage()).isEqualTo(Stage.IN_REVIEW);
        mitamura.fill("希望と違う医師にする理由", "山田は不在").press("受け入れる").sees("受け入れました");
    }

    @Test
    @DisplayName("X12 the language is decided on the same page, and then the case is accepted")
    void theLanguageIsDecidedThere() {
        var wish = new Wish(DEPARTMENT, Mode.IN_PERSON, "", "en", false);
        CaseFile file = situations.inReview(Applications.self().with(wish));

        open(file, "/review").sees("先に決めること").findsNoBarriers().picture("digest-language");
        mitamura.page().locator("input[name=yes][value=yes]").first().check();
        mitamura.page().locator("input[name=reason]").first().fill("英語で読める");
        mitamura.page().locator(".decision button").first().click();
        mitamura.page().locator("input[value='" + kido.id().value() + "']").check();
        mitamura.press("受け入れる").sees("受け入れました");

        assertThat(situations.again(file).stage()).isEqualTo(Stage.ACCEPTED);
    }

    @Test
    void aQuestionGoesBackAndIsAnswered() {
        CaseFile file = situations.inReview();
        open(file, "/question").fill("質問、または勧める理由", "内視鏡の写真はありますか");
        mitamura.press("事務局に質問する").sees("事務局に質問しました");

        StaffMember secretary = people.secretary();
        keys.cut(secretary.id(), PASSWORD);
        try (var keiko = new Visitor(port).signIn(keys, secretary.account(), PASSWORD)) {
            keiko.go("/cases/" + file.number().printed() + "/answer");
            keiko.sees("内視鏡の写真はありますか").findsNoBarriers().picture("answer");
            keiko.fill("診療科への答え", "主治医から来週届きます").press("質問に答える").sees("診療科へ渡しました");
            keiko.picture("case-with-review");
        }

        open(file, "/review").sees("主治医から来週届きます");
    }

    private CaseFile withLetter() throws IOException {
        CaseFile file = situations.inReview();
        var fax = Faxes.tiff("CCITT T.6", Faxes.page(1728, 2292), Faxes.page(1728, 2292));
        var letter =
                new ScannedPaper(DocumentKind.REFERRAL_LETTER, null, Scan.of("letter.tif", fax));
        people.as(
                people.secretary(),
                () -> dossier.record(file.id(), List.of(), List.of(letter), UUID.randomUUID()));
        return file;
    }

    private Visitor open(CaseFile file, String path) {
        return mitamura.go("/cases/" + file.number().printed() + path);
    }
}
