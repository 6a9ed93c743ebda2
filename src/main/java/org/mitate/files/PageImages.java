package org.mitate.files;

import java.awt.image.BufferedImage;
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

    /// A page whose drawing takes too long, as if it were made for that.
    public static final class TooSlow extends RuntimeException {
        TooSlow() {
            super("the drawing of a page was given up");
        }
    }

    /// Fine enough for the eye.
    ///
    /// @param page counted from 1
    /// @throws UncheckedIOException when the page is damaged
    public static BufferedImage of(Media media, byte[] content, int page) {
        return draw(media, content, page, PdfPages.FOR_EYES);
    }

    /// Fine enough for codes to be read, also where a PDF holds a FAX.
    ///
    /// @param page counted from 1
    /// @throws UncheckedIOException when the page is damaged
    /// @throws TooSlow when it cannot be drawn in time
    public static BufferedImage fine(Media media, byte[] content, int page) {
        return draw(media, content, page, PdfPages.FOR_CODES);
    }

    private static BufferedImage draw(Media media, byte[] content, int page, float scale) {
        try {
            PLACES.acquire();
        } catch (InterruptedException givenUp) {
            Thread.currentThread().interrupt();
            throw new TooSlow();
        }
        try {
            return switch (media) {
                case TIFF -> TiffPages.draw(content, page);
                case PDF -> PdfPages.draw(content, page, scale);
                case JPEG, PNG -> ImageFile.draw(media, content, 0);
            };
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
}
