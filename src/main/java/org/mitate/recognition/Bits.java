package org.mitate.recognition;

import java.awt.image.BufferedImage;
import java.awt.image.WritableRaster;

/// Faxes have one bit a dot, and some write black as 0, some as 1.
final class Bits {

    private Bits() {}

    static byte[] grey(BufferedImage image) {
        int width = image.getWidth();
        byte[] shades = {shade(image, 0), shade(image, 1)};
        byte[] dots = new byte[width * image.getHeight()];
        int[] row = new int[width];
        WritableRaster raster = image.getRaster();
        for (int y = 0; y < image.getHeight(); y++) {
            raster.getPixels(0, y, width, 1, row);
            for (int x = 0; x < width; x++) dots[y * width + x] = shades[row[x]];
        }
        return dots;
    }

    private static byte shade(BufferedImage image, int value) {
        return (byte) ((image.getColorModel().getRGB(value) & 0xFF) > 127 ? 255 : 0);
    }
}
