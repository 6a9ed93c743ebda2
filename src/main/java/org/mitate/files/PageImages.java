package org.mitate.files;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.Semaphore;
import javax.imageio.ImageIO;

/// The pages of a kept file as pictures with square dots.
public final class PageImages {

    /// Pages are large in memory: few are drawn at a time.
    private static final Semaphore PLACES = new Semaphore(2);

    private PageImages() {}

    /// @param page counted from 1
    /// @throws UncheckedIOException when the page is damaged
    public static BufferedImage of(Media media, byte[] content, int page) {
        PLACES.acquireUninterruptibly();
        try {
            return draw(media, content, page);
        } catch (IOException damaged) {
            throw new UncheckedIOException("a stored page cannot be read", damaged);
        } finally {
            PLACES.release();
        }
    }

    /// The same as PNG, which every browser shows.
    public static byte[] png(Media media, byte[] content, int page) {
        var output = new ByteArrayOutputStream();
        try {
            ImageIO.write(of(media, content, page), "png", output);
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
        return output.toByteArray();
    }

    private static BufferedImage draw(Media media, byte[] content, int page) throws IOException {
        return switch (media) {
            case TIFF -> TiffPages.draw(content, page);
            case PDF -> PdfPages.draw(content, page);
            case JPEG, PNG -> ImageIO.read(new ByteArrayInputStream(content));
        };
    }
}
