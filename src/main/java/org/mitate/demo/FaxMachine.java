package org.mitate.demo;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/// A fax machine for the demo, the tests and the bench: prints a document and sends its sheets as a
/// real one would, the same ones for the same seed.
public final class FaxMachine {

    /// Dots of the print on an inch.
    static final int PRINTED = 300;

    private FaxMachine() {}

    /// The sheets of a document, in grey.
    public static List<BufferedImage> sheets(byte[] pdf) {
        try (var document = Loader.loadPDF(pdf)) {
            var sheets = new ArrayList<BufferedImage>();
            var renderer = new PDFRenderer(document);
            for (int page = 0; page < document.getNumberOfPages(); page++) {
                sheets.add(renderer.renderImageWithDPI(page, PRINTED, ImageType.GRAY));
            }
            return sheets;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// One sheet of a document, in grey.
    ///
    /// @param page counted from 1
    public static BufferedImage sheet(byte[] pdf, int page) {
        try (var document = Loader.loadPDF(pdf)) {
            return new PDFRenderer(document).renderImageWithDPI(page - 1, PRINTED, ImageType.GRAY);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// What the machine at the other end writes down: dots that are black or white, and not square.
    ///
    /// @param sheet A4 in grey, 300 dots on an inch
    public static BufferedImage send(BufferedImage sheet, FaxLine line, long seed) {
        var chance = new Random(seed);
        var paper = WornSheet.of(sheet);
        if (line.copy()) paper = paper.copied(chance);
        if (line.stain()) paper = paper.stained(chance);
        var lines = new ScannedLines(paper, line);
        return new PhoneLine(line, chance).carry(lines.scan());
    }

    /// The whole document in one file, as fax servers write it (G4).
    public static byte[] fax(byte[] pdf, FaxLine line, long seed) {
        var pages = new ArrayList<BufferedImage>();
        for (var sheet : sheets(pdf)) pages.add(send(sheet, line, seed + pages.size()));
        return FaxFile.G4.write(pages, line.lines());
    }
}
