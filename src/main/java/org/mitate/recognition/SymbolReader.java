package org.mitate.recognition;

import com.google.zxing.Binarizer;
import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.PlanarYUVLuminanceSource;
import com.google.zxing.ReaderException;
import com.google.zxing.Result;
import com.google.zxing.ResultPoint;
import com.google.zxing.common.GlobalHistogramBinarizer;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.util.Map;
import java.util.Optional;

/// Reads the QR code of a picture with ZXing, in one of two ways to tell black from white.
enum SymbolReader {
    /// One shade for the whole picture parts black from white: for faxes.
    EVEN {
        @Override
        Binarizer binarizer(PlanarYUVLuminanceSource source) {
            return new GlobalHistogramBinarizer(source);
        }
    },
    /// Each part of the picture has a shade of its own: for photographs and shadows.
    LOCAL {
        @Override
        Binarizer binarizer(PlanarYUVLuminanceSource source) {
            return new HybridBinarizer(source);
        }
    };

    private static final Map<DecodeHintType, Object> THOROUGH =
            Map.of(DecodeHintType.TRY_HARDER, true);

    abstract Binarizer binarizer(PlanarYUVLuminanceSource source);

    Optional<Symbol> read(Picture picture) {
        var source =
                new PlanarYUVLuminanceSource(
                        picture.dots(),
                        picture.width(),
                        picture.height(),
                        0,
                        0,
                        picture.width(),
                        picture.height(),
                        false);
        try {
            var result = new QRCodeReader().decode(new BinaryBitmap(binarizer(source)), THOROUGH);
            return Optional.of(symbol(result));
        } catch (ReaderException | RuntimeException unreadable) {
            return Optional.empty();
        }
    }

    /// ZXing names the eyes in the order lower left, upper left, upper right.
    private static Symbol symbol(Result result) {
        ResultPoint[] eyes = result.getResultPoints();
        return new Symbol(result.getText(), point(eyes[1]), point(eyes[2]));
    }

    private static Symbol.Point point(ResultPoint eye) {
        return new Symbol.Point(eye.getX(), eye.getY());
    }
}
