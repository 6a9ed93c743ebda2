package org.mitate.files;

import java.awt.image.BufferedImage;
import java.io.IOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/// Draws pages of PDF files: tablets show no PDF inside of a page, and the letter is to be read
/// together with the questions.
final class PdfPages {

    /// Two dots for each point: fine enough to be read at twice the size.
    private static final float SCALE = 2f;

    private PdfPages() {}

    /// @param page counted from 1
    static BufferedImage draw(byte[] content, int page) throws IOException {
        try (PDDocument pdf = Loader.loadPDF(content)) {
            float scale = fitting(pdf.getPage(page - 1).getCropBox());
            return new PDFRenderer(pdf).renderImage(page - 1, scale, ImageType.RGB);
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
