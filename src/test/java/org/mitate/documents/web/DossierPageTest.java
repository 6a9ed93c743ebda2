package org.mitate.documents.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mitate.hospital.terms.DocumentKind.*;

import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
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
import org.mitate.files.Faxes;
import org.mitate.hospital.terms.AbsenceReason;
import org.mitate.hospital.terms.Consent;
import org.mitate.hospital.terms.Relation;
import org.mitate.journey.Visitor;
import org.mitate.staff.DemoKeys;
import org.mitate.staff.StaffMember;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@Clinic
class DossierPageTest {

    private static final String PASSWORD = "野々村の合言葉 long enough";

    @LocalServerPort private int port;
    @Autowired private DemoKeys keys;
    @Autowired private People people;
    @Autowired private Situations situations;

    private Visitor keiko = null;

    @BeforeEach
    void keikoSignsIn() {
        StaffMember secretary = people.secretary();
        keys.cut(secretary.id(), PASSWORD);
        keiko = new Visitor(port).signIn(keys, secretary.account(), PASSWORD);
    }

    @AfterEach
    void keikoGoesHome() {
        keiko.close();
    }

    @Test
    void theSecretaryTicksWhatCameAndHandsTheCaseOver() throws IOException {
        CaseFile file = situations.received(Applications.self());

        open(file, "/check").sees("まだ渡せません", "紹介状").findsNoBarriers().picture("dossier-received");
        keiko.tick("紹介状（診療情報提供書）");
        scan("REFERRAL_LETTER", "紹介状.tif", "image/tiff", fax());
        keiko.press("届いたものを記録").sees("書類を記録しました", "そろいました");
        assertThat(situations.again(file).stage()).isEqualTo(Stage.CHECKING);
        keiko.picture("dossier-complete");
        keiko.press("可否判断へ渡す").sees("診療科へ渡しました").findsNoBarriers().picture("case-in-review");

        assertThat(situations.again(file).stage()).isEqualTo(Stage.IN_REVIEW);
    }

    @Test
    void faxesAndPdfsAreShownInTheBrowser() throws IOException {
        CaseFile file = situations.checking(Applications.self());
        open(file, "/documents");
        scan("REFERRAL_LETTER", "紹介状.tif", "image/tiff", fax());
        try (var pdf = new PDDocument()) {
            pdf.addPage(new PDPage());
            scan("RESULTS-BLOOD", "血液.pdf", "application/pdf", Faxes.bytes(pdf));
        }
        keiko.press("届いたものを記録").follow("紹介状（診療情報提供書）");

        var sheets = keiko.page().locator(".sheet");
        assertThat(sheets.count()).isEqualTo(2);
        assertThat(sheets.first().evaluate("it => it.decode().then(() => it.naturalHeight)"))
                .isEqualTo(2292);
        keiko.findsNoBarriers().picture("viewer-fax");
        keiko.follow("血液検査").findsNoBarriers().picture("viewer-pdf");
    }

    @Test
    void aFileOfAnotherKindIsToldAtItsRow() {
        CaseFile file = situations.checking(Applications.self());
        open(file, "/documents");
        scan("REFERRAL_LETTER", "autorun.pdf", "application/pdf", new byte[] {'M', 'Z', 0, 1});

        keiko.press("届いたものを記録").sees("受け取れない種類のファイル").findsNoBarriers();
    }

    @Test
    void whatIsMissingIsAskedFor() {
        CaseFile file =
                situations.checking(
                        Applications.family(Relation.SPOUSE, null, Consent.GIVEN), REFERRAL_LETTER);

        open(file, "/document-request")
                .sees("同意書", "12月24日")
                .findsNoBarriers()
                .picture("document-request");
        keiko.press("お願いを記録").sees("お願いした内容と期限を記録しました", "不備");

        assertThat(situations.again(file).stage()).isEqualTo(Stage.INCOMPLETE);
        open(file, "/document-request").sees("もう一度お願いする");
    }

    @Test
    @DisplayName("E18 the reason that was left open is filled in after a call")
    void theReasonIsFilledIn() {
        CaseFile file =
                situations.checking(
                        Applications.family(Relation.SPOUSE, null, Consent.GIVEN),
                        REFERRAL_LETTER,
                        CONSENT_FORM);

        open(file, "/facts").findsNoBarriers().picture("facts");
        keiko.choose("患者さまがおいでになれない理由", "HOSPITALISED")
                .fill("だれから聞いたか", "千晴様に電話")
                .press("補う")
                .sees("記入を補いました", "可否判断へ渡せます");
    }

    @Test
    void aPartnerIsDecidedOn() {
        CaseFile file =
                situations.checking(
                        Applications.family(
                                Relation.PARTNER, AbsenceReason.CONDITION, Consent.GIVEN),
                        REFERRAL_LETTER,
                        CONSENT_FORM);

        open(file, "/submission").sees("パートナー").findsNoBarriers().picture("decision");
        keiko.tick("よい").fill("理由", "20年の同居").fill("よりどころ", "住民票");
        keiko.press("判断を記録").sees("判断を記録しました", "20年の同居", "可否判断へ渡せます");
    }

    private Visitor open(CaseFile file, String path) {
        return keiko.go("/cases/" + file.number().printed() + path);
    }

    private void scan(String row, String name, String type, byte[] content) {
        keiko.page().locator("#files-" + row).setInputFiles(new FilePayload(name, type, content));
    }

    private static byte[] fax() throws IOException {
        return Faxes.tiff("CCITT T.4", Faxes.page(1728, 1146), Faxes.page(1728, 1146));
    }
}
