package org.mitate.files;

import com.twelvemonkeys.imageio.plugins.tiff.TIFFImageReaderSpi;
import com.twelvemonkeys.imageio.stream.ByteArrayImageInputStream;
import java.awt.image.BufferedImage;
import java.io.IOException;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import org.mitate.shared.Refusal;

/// Looks through a picture: it must be readable, and no page so large that reading it would hurt.
final class ImageFile {

    private ImageFile() {}

    static int pages(String name, Media media, byte[] content) {
        if (media == Media.TIFF && TiffChain.isCutOff(content)) {
            throw Refusal.notSo("FILE_DAMAGED", name);
        }
        try (var input = new ByteArrayImageInputStream(content)) {
            ImageReader reader = reader(media);
            try {
                reader.setInput(input, false);
                int pages = media == Media.TIFF ? reader.getNumImages(true) : 1;
                if (pages < 1) throw Refusal.notSo("FILE_DAMAGED", name);
                for (int page = 0; page < Math.min(pages, Scan.MOST_PAGES); page++) {
                    long pixels = (long) reader.getWidth(page) * reader.getHeight(page);
                    if (pixels > Scan.MOST_PIXELS) throw Refusal.notSo("FILE_PAGE_TOO_LARGE", name);
                }
                return pages;
            } finally {
                reader.dispose();
            }
        } catch (IOException | IllegalArgumentException | IndexOutOfBoundsException damaged) {
            throw Refusal.notSo("FILE_DAMAGED", name);
        }
    }

    /// @param page counted from 0
    static BufferedImage draw(Media media, byte[] content, int page) throws IOException {
        try (var input = new ByteArrayImageInputStream(content)) {
            ImageReader reader = reader(media);
            try {
                reader.setInput(input, false);
                return reader.read(page);
            } finally {
                reader.dispose();
            }
        }
    }

    /// The reader for TIFF is named outright: the JDK's own fails at some faxes.
    static ImageReader reader(Media media) throws IOException {
        return media == Media.TIFF
                ? new TIFFImageReaderSpi().createReaderInstance(null)
                : ImageIO.getImageReadersByMIMEType(media.contentType()).next();
    }
}
