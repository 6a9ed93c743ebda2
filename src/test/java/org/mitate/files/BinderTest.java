package org.mitate.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mitate.files.Faxes.page;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationRubberStamp;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mitate.shared.Vault;

class BinderTest {

    @TempDir Path home;
    private FolderStore store;
    private Binder binder;

    @BeforeEach
    void open() {
        store = new FolderStore(home.toString(), new Vault(new byte[32]));
        binder = new Binder(store);
    }

    @Test
    void pagesOfTwoFaxesBecomeOneScanDotForDot() throws IOException {
        BufferedImage fine = page(1728, 2292);
        BufferedImage standard = page(1728, 1146);
        UUID first = keep(Faxes.tiff("CCITT T.6", fine, page(1728, 2000)));
        UUID second = keep(Faxes.tiff("CCITT T.4", standard));

        Scan bound =
                binder.bind(
                        "紹介状",
                        List.of(
                                new FilePage(second, Media.TIFF, 1, 0),
                                new FilePage(first, Media.TIFF, 1, 180)));

        assertThat(bound.pages()).isEqualTo(2);
        try (var pdf = Loader.loadPDF(bound.content())) {
            assertThat(pdf.getPage(1).getRotation()).isEqualTo(180);
            assertSameDots(picture(pdf, 0), standard);
            assertSameDots(picture(pdf, 1), fine);
            assertThat(pdf.getPage(0).getMediaBox().getHeight()).isGreaterThan(700);
        }
    }

    @Test
    void aPhotographStaysTheSameJpeg() throws IOException {
        var jpeg = new ByteArrayOutputStream();
        var photograph = new BufferedImage(120, 80, BufferedImage.TYPE_INT_RGB);
        ImageIO.write(photograph, "jpeg", jpeg);

        Scan bound = binder.bind("写真", List.of(leaf(keep(jpeg.toByteArray()), Media.JPEG, 90)));

        try (var pdf = Loader.loadPDF(bound.content())) {
            byte[] inside =
                    picture(pdf, 0)
                            .getStream()
                            .getCOSObject()
                            .createRawInputStream()
                            .readAllBytes();
            assertThat(inside).isEqualTo(jpeg.toByteArray());
            assertThat(pdf.getPage(0).getRotation()).isEqualTo(90);
        }
    }

    @Test
    void aPageOfAPdfBringsNothingOfItsNeighboursAlong() throws IOException {
        UUID file = keep(twoPagesThatShareTheirPictures());

        Scan bound = binder.bind("検査", List.of(new FilePage(file, Media.PDF, 2, 90)));

        try (var pdf = Loader.loadPDF(bound.content())) {
            assertThat(pdf.getNumberOfPages()).isEqualTo(1);
            assertThat(pdf.getPage(0).getRotation()).isEqualTo(90);
            assertThat(pdf.getPage(0).getResources().getXObjectNames()).hasSize(1);
            assertThat(pictures(pdf)).isEqualTo(1);
        }
    }

    @Test
    void aPageWithAStampOnItIsDrawn() throws IOException {
        var pdf = new PDDocument();
        pdf.addPage(new PDPage(PDRectangle.A4));
        pdf.getPage(0).setAnnotations(List.of(new PDAnnotationRubberStamp()));

        Scan bound = binder.bind("同意書", List.of(leaf(keep(Faxes.bytes(pdf)), Media.PDF, 0)));

        try (var read = Loader.loadPDF(bound.content())) {
            assertThat(read.getPage(0).getAnnotations()).isEmpty();
            assertThat(picture(read, 0).getWidth()).isGreaterThan(1600);
        }
    }

    private UUID keep(byte[] content) {
        UUID id = UUID.randomUUID();
        store.keep(id, content);
        return id;
    }

    private static FilePage leaf(UUID file, Media media, int turned) {
        return new FilePage(file, media, 1, turned);
    }

    private static byte[] twoPagesThatShareTheirPictures() throws IOException {
        var pdf = new PDDocument();
        var shared = new PDResources();
        for (int place = 0; place < 2; place++) {
            var picture = LosslessFactory.createFromImage(pdf, page(200 + place, 300));
            shared.put(COSName.getPDFName("Page" + place), picture);
            var sheet = new PDPage(PDRectangle.A4);
            pdf.addPage(sheet);
            sheet.setResources(shared);
            try (var pen = new PDPageContentStream(pdf, sheet)) {
                pen.drawImage(picture, 0, 0, 500, 800);
            }
        }
        return Faxes.bytes(pdf);
    }

    private static PDImageXObject picture(PDDocument pdf, int page) throws IOException {
        var resources = pdf.getPage(page).getResources();
        return (PDImageXObject) resources.getXObject(resources.getXObjectNames().iterator().next());
    }

    private static long pictures(PDDocument pdf) {
        return pdf.getDocument().getObjectsByType(COSName.XOBJECT).size();
    }

    private static void assertSameDots(PDImageXObject bound, BufferedImage sent)
            throws IOException {
        BufferedImage got = bound.getImage();
        assertThat(bound.getStream().getFilters()).contains(COSName.CCITTFAX_DECODE);
        assertThat(got.getWidth()).isEqualTo(sent.getWidth());
        assertThat(got.getHeight()).isEqualTo(sent.getHeight());
        for (int y = 0; y < sent.getHeight(); y += 7) {
            for (int x = 0; x < sent.getWidth(); x++) {
                assertThat(got.getRGB(x, y)).isEqualTo(sent.getRGB(x, y));
            }
        }
    }
}
