package org.mitate.files;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.image.CCITTFactory;
import org.apache.pdfbox.pdmodel.graphics.image.JPEGFactory;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;

/// Takes a page that is a picture into a binding, dot for dot.
final class PictureLeaf {

    private PictureLeaf() {}

    static void add(PDDocument bound, byte[] content, FilePage leaf) throws IOException {
        if (leaf.media() == Media.JPEG) {
            var jpeg = JPEGFactory.createFromByteArray(bound, content);
            place(bound, jpeg, jpeg.getWidth(), jpeg.getHeight(), leaf.turned());
            return;
        }
        boolean tiff = leaf.media() == Media.TIFF;
        BufferedImage dots =
                tiff
                        ? TiffPages.dots(content, leaf.page())
                        : ImageIO.read(new ByteArrayInputStream(content));
        int stretch = tiff ? TiffPages.stretch(TiffPage.of(content, leaf.page()), dots) : 1;
        int height = dots.getHeight() * stretch;
        place(bound, pack(bound, dots), dots.getWidth(), height, leaf.turned());
    }

    /// On A4, as wide or as high as it goes, and turned by the reader's program.
    static void place(PDDocument bound, PDImageXObject picture, int width, int height, int turned)
            throws IOException {
        PDRectangle a4 = PDRectangle.A4;
        double scale =
                Math.min(
                        a4.getWidth() / Math.min(width, height),
                        a4.getHeight() / Math.max(width, height));
        var box = new PDRectangle((float) (width * scale), (float) (height * scale));
        var page = new PDPage(box);
        page.setRotation(turned);
        bound.addPage(page);
        try (var pen = new PDPageContentStream(bound, page)) {
            pen.drawImage(picture, 0, 0, box.getWidth(), box.getHeight());
        }
    }

    private static PDImageXObject pack(PDDocument bound, BufferedImage dots) throws IOException {
        return dots.getColorModel().getPixelSize() == 1
                ? CCITTFactory.createFromImage(bound, dots)
                : LosslessFactory.createFromImage(bound, dots);
    }
}
