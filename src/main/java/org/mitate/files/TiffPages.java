package org.mitate.files;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.IOException;

/// Draws pages of TIFF files.
final class TiffPages {

    /// Faxes are at least this wide (A4, 204 dpi); at standard resolution their lines are half as
    /// close (98 dpi), so that an upright page looks lower than wide.
    private static final int FAX_WIDTH = 1728;

    private TiffPages() {}

    /// @param page counted from 1
    static BufferedImage draw(byte[] tiff, int page) throws IOException {
        BufferedImage dots = dots(tiff, page);
        int stretch = stretch(dots);
        return stretch == 1 ? dots : stretched(dots, stretch);
    }

    /// The page as it was sent, dot for dot.
    static BufferedImage dots(byte[] tiff, int page) throws IOException {
        return ImageFile.draw(Media.TIFF, tiff, page - 1);
    }

    /// How many times each line is to be drawn: twice for a fax of standard resolution.
    static int stretch(BufferedImage page) {
        boolean standard =
                page.getColorModel().getPixelSize() == 1
                        && page.getWidth() >= FAX_WIDTH
                        && page.getHeight() < page.getWidth();
        return standard ? 2 : 1;
    }

    private static BufferedImage stretched(BufferedImage page, int times) {
        var tall =
                new BufferedImage(
                        page.getWidth(), page.getHeight() * times, BufferedImage.TYPE_BYTE_BINARY);
        Graphics2D pen = tall.createGraphics();
        pen.setRenderingHint(
                RenderingHints.KEY_INTERPOLATION,
                RenderingHints.VALUE_INTERPOLATION_NEAREST_NEIGHBOR);
        pen.drawImage(page, 0, 0, tall.getWidth(), tall.getHeight(), null);
        pen.dispose();
        return tall;
    }
}
