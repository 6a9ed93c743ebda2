package org.mitate.documents;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.Semaphore;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.MemoryCacheImageInputStream;

/// Turns pages of TIFF files into PNG, which every browser shows.
final class TiffPages {

    /// Faxes are at least this wide (A4, 204 dpi); at standard resolution their lines are half as
    /// close (98 dpi), so that an upright page looks lower than wide.
    private static final int FAX_WIDTH = 1728;

    /// Pages are large in memory: few are decoded at a time.
    private static final Semaphore PLACES = new Semaphore(2);

    private TiffPages() {}

    /// @param page counted from 1
    static byte[] png(byte[] tiff, int page) {
        PLACES.acquireUninterruptibly();
        try (var input = new MemoryCacheImageInputStream(new ByteArrayInputStream(tiff))) {
            ImageReader reader = ImageFile.reader(Media.TIFF);
            try {
                reader.setInput(input, false);
                return png(upright(reader.read(page - 1)));
            } finally {
                reader.dispose();
            }
        } catch (IOException damaged) {
            throw new UncheckedIOException("a stored page cannot be read", damaged);
        } finally {
            PLACES.release();
        }
    }

    /// Doubles the lines of a fax of standard resolution.
    private static BufferedImage upright(BufferedImage page) {
        boolean standard =
                page.getColorModel().getPixelSize() == 1
                        && page.getWidth() >= FAX_WIDTH
                        && page.getHeight() < page.getWidth();
        if (!standard) return page;
        var doubled =
                new BufferedImage(
                        page.getWidth(), page.getHeight() * 2, BufferedImage.TYPE_BYTE_BINARY);
        Graphics2D pen = doubled.createGraphics();
        pen.setRenderingHint(
                RenderingHints.KEY_INTERPOLATION,
                RenderingHints.VALUE_INTERPOLATION_NEAREST_NEIGHBOR);
        pen.drawImage(page, 0, 0, doubled.getWidth(), doubled.getHeight(), null);
        pen.dispose();
        return doubled;
    }

    private static byte[] png(BufferedImage page) throws IOException {
        var output = new ByteArrayOutputStream();
        ImageIO.write(page, "png", output);
        return output.toByteArray();
    }
}
