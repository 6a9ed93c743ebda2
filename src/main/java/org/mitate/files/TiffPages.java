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
        return upright(ImageFile.draw(Media.TIFF, tiff, page - 1));
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
}
