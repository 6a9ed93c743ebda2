package org.mitate.paper;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Base64;
import java.util.Map;
import javax.imageio.ImageIO;

/// Draws a QR code of version 2, level H: its modules of 1 mm survive a FAX, and a third of them
/// may lie under a stain.
///
/// One pixel per module and no quiet zone: the paper prints it 25 mm wide and keeps four modules
/// around it white.
final class Qr {

    private static final Map<EncodeHintType, Object> SHAPE =
            Map.of(
                    EncodeHintType.QR_VERSION, 2,
                    EncodeHintType.ERROR_CORRECTION, ErrorCorrectionLevel.H,
                    EncodeHintType.MARGIN, 0);

    /// As small as the text allows; a telephone reads it from clean paper.
    private static final Map<EncodeHintType, Object> LINK =
            Map.of(
                    EncodeHintType.ERROR_CORRECTION,
                    ErrorCorrectionLevel.M,
                    EncodeHintType.MARGIN,
                    0);

    private Qr() {}

    /// The picture as an address that can stand in a template.
    ///
    /// @param text at most twenty characters of digits, capital letters and `$%*+-./:`
    static String picture(String text) {
        return picture(text, SHAPE);
    }

    /// The same of an address, for a telephone.
    static String link(String address) {
        return picture(address, LINK);
    }

    private static String picture(String text, Map<EncodeHintType, Object> shape) {
        try {
            var code = new QRCodeWriter().encode(text, BarcodeFormat.QR_CODE, 1, 1, shape);
            var png = new ByteArrayOutputStream();
            ImageIO.write(draw(code), "png", png);
            return "data:image/png;base64," + Base64.getEncoder().encodeToString(png.toByteArray());
        } catch (WriterException tooLong) {
            throw new IllegalArgumentException("does not fit a QR code: " + text, tooLong);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static BufferedImage draw(BitMatrix code) {
        var image =
                new BufferedImage(
                        code.getWidth(), code.getHeight(), BufferedImage.TYPE_BYTE_BINARY);
        for (int y = 0; y < code.getHeight(); y++) {
            for (int x = 0; x < code.getWidth(); x++) {
                image.setRGB(x, y, code.get(x, y) ? 0x000000 : 0xFFFFFF);
            }
        }
        return image;
    }
}
