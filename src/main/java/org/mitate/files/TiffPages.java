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
        BufferedImage dots = dots(tiff, page);
        int stretch = stretch(TiffPage.of(tiff, page), dots);
        return stretch == 1 ? dots : stretched(dots, stretch);
    }

    /// The page as it was sent, dot for dot.
    static BufferedImage dots(byte[] tiff, int page) throws IOException {
        if (TiffPage.of(tiff, page).isCutOff()) throw new IIOException("the file ends too early");
        return ImageFile.draw(Media.TIFF, tiff, page - 1);
    }

    /// How many times each line is to be drawn: twice for a fax of standard resolution. Most faxes
    /// say how close their lines are; the others are told by their shape.
    static int stretch(TiffPage about, BufferedImage page) {
        if (page.getColorModel().getPixelSize() != 1) return 1;
        double said = about.stretch();
        boolean low = page.getWidth() >= FAX_WIDTH && page.getHeight() < page.getWidth();
        return (said > 0 ? said > 1.5 : low) ? 2 : 1;
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
