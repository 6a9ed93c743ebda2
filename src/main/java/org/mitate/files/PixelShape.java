package org.mitate.files;

import com.twelvemonkeys.imageio.stream.ByteArrayImageInputStream;
import java.io.IOException;
import java.util.OptionalDouble;
import javax.imageio.ImageReader;
import org.w3c.dom.Element;

/// The shape of a dot as a TIFF says it, by its resolutions across and down.
final class PixelShape {

    private static final String NEUTRAL = "javax_imageio_1.0";

    private PixelShape() {}

    /// Its width to its height: 0.48 at the standard resolution of faxes; empty where none is said
    /// or they are square, which is what the reader says for none.
    ///
    /// @param page counted from 0
    static OptionalDouble of(byte[] tiff, int page) throws IOException {
        try (var input = new ByteArrayImageInputStream(tiff)) {
            ImageReader reader = ImageFile.reader(Media.TIFF);
            try {
                reader.setInput(input, false);
                var tree = (Element) reader.getImageMetadata(page).getAsTree(NEUTRAL);
                var shape = (Element) tree.getElementsByTagName("PixelAspectRatio").item(0);
                double ratio = shape == null ? 1 : Double.parseDouble(shape.getAttribute("value"));
                return ratio == 1 ? OptionalDouble.empty() : OptionalDouble.of(ratio);
            } finally {
                reader.dispose();
            }
        }
    }
}
