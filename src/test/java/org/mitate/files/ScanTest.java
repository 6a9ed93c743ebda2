package org.mitate.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mitate.files.Faxes.page;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionJavaScript;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ScanTest {

    @ParameterizedTest
    @ValueSource(strings = {"CCITT T.4", "CCITT T.6"})
    void aFaxOfSeveralPagesIsTaken(String compression) throws IOException {
        byte[] tiff = Faxes.tiff(compression, page(1728, 2292), page(1728, 2292));

        Scan scan = Scan.of("fax.dat", tiff);

        assertThat(scan.media()).isEqualTo(Media.TIFF);
        assertThat(scan.pages()).isEqualTo(2);
    }

    @Test
    void aFaxOfStandardResolutionIsShownUpright() throws IOException {
        byte[] tiff = Faxes.tiff("CCITT T.4", page(1728, 1146));

        var shown = ImageIO.read(new ByteArrayInputStream(PageImages.png(Media.TIFF, tiff, 1)));

        assertThat(shown.getHeight()).isEqualTo(2292);
    }

    @Test
    void aFineFaxStaysAsItIs() throws IOException {
        byte[] tiff = Faxes.tiff("CCITT T.6", page(1728, 2292));

        var shown = ImageIO.read(new ByteArrayInputStream(PageImages.png(Media.TIFF, tiff, 1)));

        assertThat(shown.getHeight()).isEqualTo(2292);
    }

    @Test
    void aPictureIsKnownByItsContentAndNotByItsName() throws IOException {
        byte[] png = Faxes.png(page(100, 100));

        assertThat(Scan.of("letter.pdf", png).media()).isEqualTo(Media.PNG);
        assertThatThrownBy(() -> Scan.of("letter.pdf", bytes("MZ\u0090 a program")))
                .hasMessage("FILE_KIND");
    }

    @Test
    void whatIsEmptyTooLargeOrDamagedIsToldApart() {
        assertThatThrownBy(() -> Scan.of("a.pdf", new byte[0])).hasMessage("FILE_EMPTY");
        assertThatThrownBy(() -> Scan.of("a.pdf", new byte[50 * 1024 * 1024 + 1]))
                .hasMessage("FILE_TOO_LARGE");
        assertThatThrownBy(() -> Scan.of("a.pdf", bytes("%PDF-1.7 and then nothing")))
                .hasMessage("FILE_DAMAGED");
        assertThatThrownBy(() -> Scan.of("a.tif", bytes("II*\0 and then nothing")))
                .hasMessage("FILE_DAMAGED");
    }

    @Test
    void aPdfThatRunsSomethingIsNotTaken() throws IOException {
        try (var pdf = new PDDocument()) {
            pdf.addPage(new PDPage());
            byte[] harmless = Faxes.bytes(pdf);
            pdf.getDocumentCatalog().setOpenAction(new PDActionJavaScript("app.alert('!')"));
            byte[] running = Faxes.bytes(pdf);

            assertThat(Scan.of("a.pdf", harmless).pages()).isEqualTo(1);
            assertThatThrownBy(() -> Scan.of("a.pdf", running)).hasMessage("FILE_RUNS");
        }
    }

    @Test
    void aNameLosesItsFolders() throws IOException {
        byte[] png = Faxes.png(page(10, 10));

        assertThat(Scan.of("C:\\scans\\紹介状.png", png).name()).isEqualTo("紹介状.png");
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }
}
