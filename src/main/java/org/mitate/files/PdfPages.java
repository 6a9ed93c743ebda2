package org.mitate.files;

import java.awt.image.BufferedImage;
import java.io.IOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.rendering.ImageType;

/// Draws pages of PDF files: tablets show no PDF inside of a page, and the letter is to be read
/// together with the questions.
final class PdfPages {

    /// Two dots for each point: fine enough to be read at twice the size.
    static final float FOR_EYES = 2f;

    /// 300 dpi: finer than any FAX.
    static final float FOR_CODES = 300f / 72;

    /// An A3 page at 300 dpi; in memory each of them takes four bytes.
    private static final int MOST_DRAWN = 18_000_000;

    private PdfPages() {}

    /// @param page counted from 1
    static BufferedImage draw(byte[] content, int page, float scale) throws IOException {
        try (PDDocument pdf = Loader.loadPDF(content)) {
            float fitting = fitting(pdf.getPage(page - 1).getCropBox(), scale);
            return new CarefulRenderer(pdf).renderImage(page - 1, fitting, ImageType.RGB);
        }
    }

    /// A page as large as a poster is drawn smaller.
    private static float fitting(PDRectangle box, float scale) {
        double pixels = (double) box.getWidth() * box.getHeight() * scale * scale;
        return pixels <= MOST_DRAWN ? scale : (float) (scale * Math.sqrt(MOST_DRAWN / pixels));
    }
}
