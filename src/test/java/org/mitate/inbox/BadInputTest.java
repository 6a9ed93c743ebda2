package org.mitate.inbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mitate.inbox.InTrayTest.arrival;
import static org.mitate.inbox.InTrayTest.page;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mitate.Clinic;
import org.mitate.files.Faxes;
import org.springframework.beans.factory.annotation.Autowired;

/// Whoever knows the number of the fax may send anything: it stands on the shelf with its reason,
/// and what comes after it is read. All of this runs in the memory of the tests, which is small.
@Clinic
class BadInputTest {

    @Autowired InTray tray;
    @Autowired ReadingDesk desk;
    @Autowired Shelf shelf;
    @Autowired Sheets sheets;

    @TempDir Path folder;

    @AfterEach
    void theInboxGoesOn() throws IOException {
        byte[] fax = Faxes.tiff("CCITT T.6", page("後に続く FAX " + System.nanoTime()));
        var next = tray.take(arrival("next.tif"), fax).orElseThrow();

        desk.readAll();

        assertThat(sheets.of(next.id())).hasSize(1);
    }

    @Test
    @DisplayName("a TIFF of 10,000 pages has too many")
    void tenThousandPages() throws Exception {
        var tools = new LibTiff(folder);
        byte[] one = tools.write(List.of("-c", "g4"), new BufferedImage(64, 64, 12));
        byte[] many = tools.repeated(one, 10_000);

        assertThat(reason("many.tif", many)).isEqualTo("FILE_TOO_MANY_PAGES");
    }

    @Test
    @DisplayName("a truncated TIFF is damaged, also where it ends between two pages")
    void truncated() throws Exception {
        byte[] fax = new LibTiff(folder).write(List.of("-c", "g3"), page("切れる前"), page("切れた後"));
        byte[] cut = Faxes.tiff("None", page("途中で切れた"));

        assertThat(reason("cut.tif", Arrays.copyOf(cut, cut.length / 2))).isEqualTo("PAGE_DAMAGED");
        assertThat(reason("cut2.tif", Arrays.copyOf(fax, fax.length * 2 / 3)))
                .isEqualTo("FILE_DAMAGED");
    }

    @Test
    @DisplayName("a TIFF whose strips are rubbish loses that page only")
    void oneDamagedPage() throws Exception {
        byte[] none = Faxes.tiff("Deflate", page("一枚目は読める"), page("二枚目は壊れている"));
        Arrays.fill(none, none.length * 6 / 10, none.length * 8 / 10, (byte) 0x55);

        var entry = unreadable("damaged.tif", none);

        assertThat(entry.reason()).isIn("PAGE_DAMAGED", "FILE_DAMAGED");
    }

    @Test
    @DisplayName("a PNG of 100,000 x 100,000 dots is too large, and never unpacked")
    void bombOfPng() throws IOException {
        assertThat(reason("bomb.png", png(100_000, 100_000))).isEqualTo("FILE_PAGE_TOO_LARGE");
    }

    @Test
    @DisplayName("a TIFF that says it is huge is too large")
    void bombOfTiff() {
        assertThat(reason("bomb.tif", tiff(60_000, 60_000))).isEqualTo("FILE_PAGE_TOO_LARGE");
    }

    @Test
    @DisplayName("a PDF whose page unpacks to a gigabyte is too large")
    void bombOfPdf() throws IOException {
        assertThat(reason("bomb.pdf", pdf(packed(1 << 30), "FlateDecode")))
                .isEqualTo("FILE_PAGE_TOO_LARGE");
    }

    @Test
    @DisplayName("a PDF packed twice is too large all the same")
    void bombInABomb() throws IOException {
        byte[] twice = packed(packed(1 << 30));

        assertThat(reason("bomb2.pdf", pdf(twice, "FlateDecode", "FlateDecode")))
                .isEqualTo("FILE_PAGE_TOO_LARGE");
    }

    @Test
    @DisplayName("a PDF with a page as large as a field is drawn smaller")
    void hugePage() throws IOException {
        try (var pdf = new PDDocument()) {
            pdf.addPage(new PDPage(new PDRectangle(14_400, 14_400)));

            assertThat(read("field.pdf", Faxes.bytes(pdf)).blank()).isTrue();
        }
    }

    @Test
    @DisplayName("a page that would be drawn for ever is given up")
    void endless() throws IOException {
        try (var pdf = new PDDocument()) {
            var page = new PDPage(PDRectangle.A4);
            pdf.addPage(page);
            var inner = form(pdf, null, "0 0 m 9 9 l S ");
            for (int depth = 0; depth < 12; depth++) inner = form(pdf, inner, "/X Do ".repeat(12));
            page.setResources(inner.getResources());
            page.setContents(new PDStream(pdf, stream("/X Do ".repeat(12))));

            assertThat(reason("endless.pdf", Faxes.bytes(pdf))).isEqualTo("PAGE_SLOW");
        }
    }

    @Test
    @DisplayName("a PDF with a password is locked")
    void locked() throws IOException {
        try (var pdf = new PDDocument()) {
            pdf.addPage(new PDPage());
            pdf.protect(new StandardProtectionPolicy("owner", "user", new AccessPermission()));

            assertThat(reason("locked.pdf", Faxes.bytes(pdf))).isEqualTo("FILE_LOCKED");
        }
    }

    @Test
    @DisplayName("a picture of a cat is a sheet of unknown origin")
    void cat() throws IOException {
        var output = new ByteArrayOutputStream();
        ImageIO.write(Cat.picture(), "jpg", output);

        var sheet = read("cat.jpg", output.toByteArray());

        assertThat(sheet.number()).isEmpty();
        assertThat(sheet.filing()).isEqualTo(Sheet.Filing.PILE);
    }

    @Test
    @DisplayName("nothing, a letter in plain text and an archive are told apart")
    void otherThings() {
        byte[] text = "拝啓".getBytes(StandardCharsets.UTF_8);
        byte[] zip = {'P', 'K', 3, 4, 0, 0, 0, 0};

        assertThat(reason("empty.tif", new byte[0])).isEqualTo("FILE_EMPTY");
        assertThat(reason("letter.txt", text)).isEqualTo("FILE_KIND");
        assertThat(reason("pages.zip", zip)).isEqualTo("FILE_KIND");
    }

    @Test
    @DisplayName("faxes of libtiff are read: G3 in one and two dimensions, G4, several pages")
    void realFaxes() throws Exception {
        var tools = new LibTiff(folder);
        for (String how : List.of("g3:1d", "g3:2d", "g4", "g3:fill")) {
            byte[] fax = tools.write(List.of("-c", how), page(how + " 一"), page(how + " 二"));

            var taken = tray.take(arrival(how + ".tif"), fax).orElseThrow();
            desk.readAll();

            assertThat(sheets.of(taken.id())).as(how).hasSize(2);
        }
    }

    private Sheet read(String name, byte[] content) {
        var taken = tray.take(arrival(name), content).orElseThrow();
        desk.readAll();
        return sheets.of(taken.id()).getFirst();
    }

    private String reason(String name, byte[] content) {
        return unreadable(name, content).reason();
    }

    private ShelfEntry unreadable(String name, byte[] content) {
        var taken = tray.take(arrival(name), content).orElseThrow();
        desk.readAll();
        return shelf.get(taken.id());
    }

    private static PDFormXObject form(PDDocument pdf, PDFormXObject inner, String words)
            throws IOException {
        var form = new PDFormXObject(new PDStream(pdf, stream(words)));
        form.setBBox(new PDRectangle(600, 800));
        var resources = new PDResources();
        if (inner != null) resources.put(COSName.getPDFName("X"), inner);
        form.setResources(resources);
        return form;
    }

    private static java.io.InputStream stream(String words) {
        return new java.io.ByteArrayInputStream(words.getBytes(StandardCharsets.US_ASCII));
    }

    private static byte[] pdf(byte[] stream, String... filters) throws IOException {
        var output = new ByteArrayOutputStream();
        String names = "/" + String.join(" /", filters);
        String head =
                "%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n"
                        + "2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n"
                        + "3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]"
                        + "/Contents 4 0 R>>endobj\n4 0 obj<</Length "
                        + (stream.length + "/Filter[" + names + "]>>stream\n");
        output.write(head.getBytes(StandardCharsets.US_ASCII));
        output.write(stream);
        output.write("\nendstream endobj\ntrailer<</Root 1 0 R>>\n%%EOF".getBytes());
        return output.toByteArray();
    }

    /// So many spaces.
    private static byte[] packed(int bytes) throws IOException {
        var output = new ByteArrayOutputStream();
        try (var packing = new DeflaterOutputStream(output, new Deflater(9))) {
            byte[] spaces = new byte[1 << 20];
            Arrays.fill(spaces, (byte) ' ');
            for (int written = 0; written < bytes; written += spaces.length) packing.write(spaces);
        }
        return output.toByteArray();
    }

    private static byte[] packed(byte[] bytes) throws IOException {
        var output = new ByteArrayOutputStream();
        try (var packing = new DeflaterOutputStream(output)) {
            packing.write(bytes);
        }
        return output.toByteArray();
    }

    /// The beginning of a PNG that says how large it is.
    private static byte[] png(int width, int height) throws IOException {
        var header = ByteBuffer.allocate(17).put("IHDR".getBytes()).putInt(width).putInt(height);
        header.put(new byte[] {8, 2, 0, 0, 0});
        var check = new CRC32();
        check.update(header.array());
        var output = new ByteArrayOutputStream();
        output.write(new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n', 0, 0, 0, 13});
        output.write(header.array());
        output.write(ByteBuffer.allocate(4).putInt((int) check.getValue()).array());
        return output.toByteArray();
    }

    /// A TIFF of one strip that says how large its page is.
    private static byte[] tiff(int width, int height) {
        int[][] entries = {
            {256, 4, 1, width},
            {257, 4, 1, height},
            {258, 3, 1, 8},
            {259, 3, 1, 1},
            {262, 3, 1, 1},
            {273, 4, 1, 8},
            {277, 3, 1, 1},
            {278, 4, 1, height},
            {279, 4, 1, 100}
        };
        var tiff = ByteBuffer.allocate(14 + entries.length * 12).order(ByteOrder.LITTLE_ENDIAN);
        tiff.put(new byte[] {'I', 'I', 42, 0}).putInt(8).putShort((short) entries.length);
        for (int[] entry : entries) {
            tiff.putShort((short) entry[0]).putShort((short) entry[1]);
            tiff.putInt(entry[2]).putInt(entry[3]);
        }
        return tiff.putInt(0).array();
    }
}
