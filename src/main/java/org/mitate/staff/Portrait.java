package org.mitate.staff;

import java.awt.Color;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;
import org.mitate.files.Media;
import org.mitate.files.PageImages;
import org.mitate.files.Scan;
import org.mitate.shared.Refusal;

/// A photograph made small, square and new: whatever else the file carried, such as where it was
/// taken, is gone.
final class Portrait {

    static final int MOST_MEGABYTES = 1;

    /// Sharp on a telephone, where it is shown at a quarter of this.
    private static final int SIDE = 360;

    private Portrait() {}

    /// @return a JPEG
    /// @throws Refusal for anything but a JPEG or PNG of at most a megabyte
    static byte[] of(String name, byte[] content) {
        if (content.length > MOST_MEGABYTES * 1024 * 1024) {
            throw Refusal.notSo("PHOTO_TOO_LARGE", MOST_MEGABYTES);
        }
        Media media = Media.of(content).orElseThrow(() -> Refusal.notSo("PHOTO_KIND"));
        if (media != Media.JPEG && media != Media.PNG) throw Refusal.notSo("PHOTO_KIND");
        Scan scan = Scan.of(name, content);
        try {
            return jpeg(square(PageImages.of(scan.media(), scan.content(), 1)));
        } catch (UncheckedIOException damaged) {
            throw Refusal.notSo("PHOTO_KIND");
        }
    }

    /// The middle of a wide picture, the upper part of a high one, where a face is.
    private static BufferedImage square(BufferedImage whole) {
        int side = Math.min(whole.getWidth(), whole.getHeight());
        int left = (whole.getWidth() - side) / 2;
        int top = (whole.getHeight() - side) / 4;
        var small = new BufferedImage(SIDE, SIDE, BufferedImage.TYPE_INT_RGB);
        var pen = small.createGraphics();
        pen.setRenderingHint(
                RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, SIDE, SIDE);
        pen.drawImage(whole, 0, 0, SIDE, SIDE, left, top, left + side, top + side, null);
        pen.dispose();
        return small;
    }

    private static byte[] jpeg(BufferedImage picture) {
        var output = new ByteArrayOutputStream();
        try {
            ImageIO.write(picture, "jpeg", output);
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
        return output.toByteArray();
    }
}
