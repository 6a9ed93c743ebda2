package org.mitate.documents.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mitate.Applications;
import org.mitate.Clinic;
import org.mitate.People;
import org.mitate.Situations;
import org.mitate.cases.CaseFile;
import org.mitate.cases.application.Enclosure;
import org.mitate.documents.ArrivedPaper;
import org.mitate.documents.Delivery;
import org.mitate.documents.Dossier;
import org.mitate.documents.OriginalsDesk;
import org.mitate.hospital.Hospital;
import org.mitate.hospital.terms.DocumentKind;
import org.mitate.journey.Visitor;
import org.mitate.staff.DemoKeys;
import org.mitate.staff.StaffMember;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/// Three slides and a disc of another hospital: each gets its label, and the scanner finds it
/// again.
@Clinic
class LabelPagesTest {

    private static final Map<DecodeHintType, Object> THOROUGH =
            Map.of(DecodeHintType.TRY_HARDER, true);
    private static final String PASSWORD = "野々村のラベル long enough";

    @LocalServerPort private int port;
    @Autowired private DemoKeys keys;
    @Autowired private People people;
    @Autowired private Situations situations;
    @Autowired private Dossier dossier;
    @Autowired private OriginalsDesk desk;
    @Autowired private LabelSheets sheets;
    @Autowired private Hospital hospital;

    private StaffMember member;
    private CaseFile file;
    private Visitor keiko;

    @BeforeEach
    void slidesAndADiscCame() {
        member = people.secretary();
        keys.cut(member.id(), PASSWORD);
        file = situations.checking(Applications.self());
        var slides = lent(DocumentKind.RESULTS, Enclosure.Kind.PATHOLOGY, 3);
        var disc = lent(DocumentKind.IMAGES, Enclosure.Kind.CT_MRI, 1);
        people.as(member, () -> dossier.record(file.id(), List.of(slides, disc)));
        keiko = new Visitor(port).signIn(keys, member.account(), PASSWORD);
    }

    @AfterEach
    void keikoGoesHome() {
        keiko.close();
    }

    @Test
    void eachPieceHasALabelWithoutAnybodysName() throws Exception {
        byte[] sheet = people.as(member, () -> sheets.print(file, false)).bytes();
        byte[] single = people.as(member, () -> sheets.print(file, true)).bytes();

        try (var pdf = Loader.loadPDF(sheet);
                var each = Loader.loadPDF(single)) {
            assertThat(pdf.getNumberOfPages()).isEqualTo(1);
            assertThat(each.getNumberOfPages()).isEqualTo(4);
            assertThat(each.getPage(0).getMediaBox().getWidth()).isLessThan(300);
            assertThat(new PDFTextStripper().getText(pdf))
                    .contains(file.number().printed(), "原本 1/3", "原本 3/3", "原本 1/1")
                    .doesNotContain(file.patient().family());
            assertThat(codes(single)).hasSize(4).doesNotHaveDuplicates();
        }
    }

    @Test
    void scanningALabelLendsAndTakesBack() throws Exception {
        String code = codes(people.as(member, () -> sheets.print(file, true)).bytes()).getFirst();

        scan(code).sees("読み取った原本").findsNoBarriers().picture("label-lend");
        type("to", "病理診断科 藤堂");
        enter();
        assertThat(desk.lent(file.id())).hasSize(1);

        scan(code).sees("病理診断科 藤堂").findsNoBarriers();
        enter();
        assertThat(desk.lent(file.id())).isEmpty();
    }

    @Test
    void whatIsNoLabelOfOursOpensNothing() {
        scan("8F3K27TVO1101AAAAAAA").sees("こちらの案件のものではありません").findsNoBarriers();
        scan(file.number().printed()).sees("原本ラベルを印刷");
    }

    private Visitor scan(String code) {
        keiko.go("/returns");
        type("code", code);
        enter();
        return keiko;
    }

    /// Nobody chose the field: the page has set the cursor there by itself.
    private void type(String field, String text) {
        keiko.page().waitForFunction("name => document.activeElement.name === name", field);
        keiko.page().keyboard().type(text);
    }

    private void enter() {
        keiko.page().waitForNavigation(() -> keiko.page().keyboard().press("Enter"));
    }

    private ArrivedPaper lent(DocumentKind kind, Enclosure.Kind material, int pieces) {
        return new ArrivedPaper(kind, material, hospital.today(), Delivery.POST, pieces, true, "");
    }

    private static List<String> codes(byte[] pdf) throws Exception {
        var codes = new ArrayList<String>();
        try (var document = Loader.loadPDF(pdf)) {
            for (int place = 0; place < document.getNumberOfPages(); place++) {
                var page = new PDFRenderer(document).renderImageWithDPI(place, 408);
                int width = page.getWidth();
                int[] dots = page.getRGB(0, 0, width, page.getHeight(), null, 0, width);
                var source = new RGBLuminanceSource(width, page.getHeight(), dots);
                var bitmap = new BinaryBitmap(new HybridBinarizer(source));
                codes.add(new QRCodeReader().decode(bitmap, THOROUGH).getText());
            }
        }
        return codes;
    }
}
