package org.mitate.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.junit.jupiter.api.Test;

class PdfPagesTest {

    @Test
    void aPageIsDrawnTwiceAsFine() throws IOException {
        byte[] png = PageImages.png(Media.PDF, letter(PDRectangle.A4), 1);

        var image = ImageIO.read(new ByteArrayInputStream(png));
        assertThat(image.getWidth()).isEqualTo(1190);
    }

    @Test
    void aPosterIsDrawnSmaller() throws IOException {
        byte[] png = PageImages.png(Media.PDF, letter(new PDRectangle(14_000, 14_000)), 1);

        var image = ImageIO.read(new ByteArrayInputStream(png));
        assertThat((long) image.getWidth() * image.getHeight())
                .isLessThan(Scan.MOST_PIXELS + 50_000);
    }

    private static byte[] letter(PDRectangle size) throws IOException {
        try (var pdf = new PDDocument()) {
            pdf.addPage(new PDPage(size));
            var output = new ByteArrayOutputStream();
            pdf.save(output);
            return output.toByteArray();
        }
    }
}
