package org.mitate.files;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.OptionalDouble;

/// Draws pages of TIFF files.
final class TiffPages {

    /// At standard resolution a fax has 204 dots on an inch across and 98 down: upright, a page
    /// looks lower than wide. Its file says so; where it says nothing, the width of a fax (A4, 204
    /// dpi) and its shape do.
    private static final int FAX_WIDTH = 1728;

    private static final double LOW = 0.7;

    private TiffPages() {}

    /// @param page counted from 1
    static BufferedImage draw(byte[] tiff, int page) throws IOException {
        return upright(ImageFile.draw(Media.TIFF, tiff, page - 1), PixelShape.of(tiff, page - 1));
    }

    /// Doubles the lines of a fax of standard resolution.
    private static BufferedImage upright(BufferedImage page, OptionalDouble shape) {
        boolean standard =
                page.getColorModel().getPixelSize() == 1
                        && (shape.isPresent() ? shape.getAsDouble() < LOW : looksLow(page));
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

    private static boolean looksLow(BufferedImage page) {
        return page.getWidth() >= FAX_WIDTH && page.getHeight() < page.getWidth();
    }
}
