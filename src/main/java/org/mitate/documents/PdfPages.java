package org.mitate.documents;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.Semaphore;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/// Turns pages of PDF files into PNG: tablets show no PDF inside of a page, and the letter is to be
/// read together with the questions.
final class PdfPages {

    /// Two dots for each point: fine enough to be read at twice the size.
    private static final float SCALE = 2f;

    /// Pages are large in memory: few are drawn at a time.
    private static final Semaphore PLACES = new Semaphore(2);

    private PdfPages() {}

    /// @param page counted from 1
    static byte[] png(byte[] content, int page) {
        PLACES.acquireUninterruptibly();
        try (PDDocument pdf = Loader.loadPDF(content)) {
            float scale = fitting(pdf.getPage(page - 1).getCropBox());
            BufferedImage image = new PDFRenderer(pdf).renderImage(page - 1, scale, ImageType.RGB);
            var output = new ByteArrayOutputStream();
            ImageIO.write(image, "png", output);
            return output.toByteArray();
        } catch (IOException damaged) {
            throw new UncheckedIOException("a stored page cannot be read", damaged);
        } finally {
            PLACES.release();
        }
    }

    /// A page as large as a poster is drawn smaller.
    private static float fitting(PDRectangle box) {
        double pixels = (double) box.getWidth() * box.getHeight() * SCALE * SCALE;
        return pixels <= Scan.MOST_PIXELS
                ? SCALE
                : (float) (SCALE * Math.sqrt(Scan.MOST_PIXELS / pixels));
    }
}
