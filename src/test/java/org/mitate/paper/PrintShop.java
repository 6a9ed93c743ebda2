package org.mitate.paper;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.LuminanceSource;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.ReaderException;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import gg.jte.generated.precompiled.StaticTemplates;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.mitate.hospital.Hospital;
import org.mitate.shared.Vault;

/// Prints papers without the rest of the house and reads them back as a person and a machine would.
public final class PrintShop {

    static final FaxMarks MARKS =
            new FaxMarks(new Vault("the key of a made-up hospital...".getBytes()));
    static final Printer PRINTER = new Printer(new StaticTemplates(), MARKS);

    private PrintShop() {}

    /// For other rooms, that print without a server too.
    public static Printer printer() {
        return PRINTER;
    }

    public static Letterheads letterheads(Hospital hospital) {
        return new Letterheads(hospital);
    }

    /// Prints, and leaves the document in the build folder to be looked at.
    static Pdf print(String name, Paper... papers) throws IOException {
        var pdf = PRINTER.print(papers[0].title(), List.of(papers));
        layOut(name, pdf.bytes());
        return pdf;
    }

    /// Leaves a document in the build folder to be looked at.
    public static void layOut(String name, byte[] pdf) throws IOException {
        var folder = Files.createDirectories(Path.of("target/papers"));
        Files.write(folder.resolve(name + ".pdf"), pdf);
    }

    /// Everything on the pages, without spaces: where a line breaks does not matter.
    public static String text(Pdf pdf) throws IOException {
        return spaced(pdf).replaceAll("[\\s　]", "");
    }

    static String text(Pdf pdf, int page) throws IOException {
        try (var document = Loader.loadPDF(pdf.bytes())) {
            var stripper = reader();
            stripper.setStartPage(page);
            stripper.setEndPage(page);
            return stripper.getText(document).replaceAll("[\\s　]", "");
        }
    }

    static PaperCode code(Pdf pdf, int page) throws IOException, ReaderException {
        try (var document = Loader.loadPDF(pdf.bytes())) {
            var image = new PDFRenderer(document).renderImageWithDPI(page - 1, 204);
            var read =
                    new QRCodeReader().decode(new BinaryBitmap(new HybridBinarizer(grey(image))));
            return MARKS.read(read.getText()).orElseThrow();
        }
    }

    private static String spaced(Pdf pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf.bytes())) {
            return reader().getText(document);
        }
    }

    private static PDFTextStripper reader() {
        var reader = new PDFTextStripper();
        reader.setSortByPosition(true);
        return reader;
    }

    private static LuminanceSource grey(BufferedImage image) {
        int width = image.getWidth();
        int height = image.getHeight();
        return new RGBLuminanceSource(
                width, height, image.getRGB(0, 0, width, height, null, 0, width));
    }
}
