package org.mitate.files;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.IOException;
import javax.imageio.IIOException;

/// Draws pages of TIFF files.
final class TiffPages {

    /// Faxes are at least this wide (A4, 204 dpi); at standard resolution their lines are half as
    /// close (98 dpi), so that an upright page looks lower than wide.
    private static final int FAX_WIDTH = 1728;

    private TiffPages() {}

    /// @param page counted from 1
    static BufferedImage draw(byte[] tiff, int page) throws IOException {
        BufferedImage picture = dots(tiff, page);
        return lines(tiff, page, picture) == 1 ? picture : doubled(picture);
    }

    /// The page as it was sent, dot for dot.
    static BufferedImage dots(byte[] tiff, int page) throws IOException {
        if (TiffPage.of(tiff, page).isCutOff()) {
            throw new IIOException("the file ends before the page does");
        }
        return ImageFile.draw(Media.TIFF, tiff, page - 1);
    }

    /// How many times each of its lines is drawn: twice for a fax of standard resolution.
    static int lines(byte[] tiff, int page, BufferedImage picture) throws IOException {
        return isStandard(picture, TiffPage.of(tiff, page).stretch()) ? 2 : 1;
    }

    /// Most faxes say how close their lines are; the others are told by their shape.
    private static boolean isStandard(BufferedImage page, double stretch) {
        if (page.getColorModel().getPixelSize() != 1) return false;
        if (stretch > 0) return stretch > 1.5;
        return page.getWidth() >= FAX_WIDTH && page.getHeight() < page.getWidth();
    }

    /// Doubles the lines of a fax of standard resolution.
    private static BufferedImage doubled(BufferedImage page) {
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
}
