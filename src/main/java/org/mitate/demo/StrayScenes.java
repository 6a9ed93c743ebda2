package org.mitate.demo;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.WriterException;
import com.google.zxing.qrcode.QRCodeWriter;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;
import org.mitate.hospital.terms.Channel;

/// What comes in without a number of ours: for these the secretary has to look.
@DemoOnly
class StrayScenes {

    /// As ours look, but made with another hospital's key.
    private static final String FOREIGN_CODE = "4H9QX2TVA12017K3M9QZ";

    private static final int BYTES_UNTIL_THE_LINE_BROKE = 96;

    private static final FaxLine GOOD = FaxLine.FINE.askew(-0.4).noisy(0.001);

    private final HomePrinter printer;
    private final LetterBox letters;

    StrayScenes(HomePrinter printer, LetterBox letters) {
        this.printer = printer;
        this.letters = letters;
    }

    List<IncomingFile> all(Instant now) {
        return List.of(
                fax("fax-by-hand", now, 95, this::writtenByHand),
                fax("fax-letter", now, 155, letters::ofAStranger),
                fax("fax-elsewhere", now, 210, this::ofAnotherHospital),
                new IncomingFile("fax-broken.tif", Channel.FAX, ago(now, 48), this::tornOff));
    }

    private static IncomingFile fax(
            String name, Instant now, int minutes, Supplier<List<BufferedImage>> sheets) {
        return new IncomingFile(
                name + ".tif",
                Channel.FAX,
                ago(now, minutes),
                () -> InboxScenes.send(sheets.get(), GOOD));
    }

    private static Instant ago(Instant now, int minutes) {
        return now.minusSeconds(60L * minutes);
    }

    private List<BufferedImage> writtenByHand() {
        byte[] blank = printer.blank();
        return List.of(
                ByHand.first(FaxMachine.sheet(blank, 1)),
                ByHand.second(FaxMachine.sheet(blank, 2)));
    }

    private List<BufferedImage> ofAnotherHospital() {
        var sheet = FaxMachine.sheet(printer.blank(), 1);
        stick(sheet);
        return List.of(ByHand.first(sheet));
    }

    /// The telephone line broke off before the first page was through.
    private byte[] tornOff() {
        byte[] whole = InboxScenes.send(letters.ofAStranger(), GOOD);
        return Arrays.copyOf(whole, BYTES_UNTIL_THE_LINE_BROKE);
    }

    /// Where the code of our own sheets stands.
    private static void stick(BufferedImage sheet) {
        int size = (int) (25 / 25.4 * FaxMachine.PRINTED);
        int right = (int) (170.5 / 25.4 * FaxMachine.PRINTED);
        int down = (int) (13 / 25.4 * FaxMachine.PRINTED);
        try {
            var code = new QRCodeWriter().encode(FOREIGN_CODE, BarcodeFormat.QR_CODE, size, size);
            for (int y = 0; y < size; y++) {
                for (int x = 0; x < size; x++) {
                    var shade = code.get(x, y) ? Color.BLACK : Color.WHITE;
                    sheet.setRGB(right + x, down + y, shade.getRGB());
                }
            }
        } catch (WriterException e) {
            throw new IllegalStateException("no code of this text", e);
        }
    }
}
