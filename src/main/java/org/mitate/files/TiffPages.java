package org.mitate.files;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.IOException;
import javax.imageio.IIOException;

/// Draws pages of TIFF files.
final class TiffPages {

    /// At standard resolution a fax has 204 dots on an inch across and 98 down: upright, a page
    /// looks lower than wide. Its file says so; where it says nothing, the width of a fax (A4, 204
    /// dpi) and its shape do.
    private static final int FAX_WIDTH = 1728;

    private static final double CLEARLY = 1.5;

    private TiffPages() {}

    /// @param page counted from 1
    static BufferedImage draw(byte[] tiff, int page) throws IOException {
        if (TiffPage.of(tiff, page).isCutOff()) {
            throw new IIOException("the file ends before the page does");
        }
        BufferedImage dots = dots(tiff, page);
        int stretch = stretch(tiff, page, dots);
        return stretch == 1 ? dots : stretched(dots, stretch);
    }

    /// The page as it was sent, dot for dot.
    static BufferedImage dots(byte[] tiff, int page) throws IOException {
        return ImageFile.draw(Media.TIFF, tiff, page - 1);
    }

    /// How many times each line is to be drawn: twice for a fax of standard resolution.
    static int stretch(byte[] tiff, int page, BufferedImage dots) throws IOException {
        if (dots.getColorModel().getPixelSize() != 1) return 1;
        double said = TiffPage.of(tiff, page).stretch();
        boolean standard = said > 0 ? said > CLEARLY : looksLow(dots);
        return standard ? 2 : 1;
    }

    private static boolean looksLow(BufferedImage page) {
        return page.getWidth() >= FAX_WIDTH && page.getHeight() < page.getWidth();
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
