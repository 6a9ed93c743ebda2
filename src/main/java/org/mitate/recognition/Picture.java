package org.mitate.recognition;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;

/// A page in grey, one byte a dot, row by row: 0 is black.
record Picture(int width, int height, byte[] dots) {

    /// Larger scans are made smaller on the way in: a code of 25 mm needs no more than 200 dpi.
    private static final int LONGEST_SIDE = 2600;

    static Picture of(BufferedImage image) {
        var picture = new Picture(image.getWidth(), image.getHeight(), grey(image));
        int times = Math.max(image.getWidth(), image.getHeight()) / LONGEST_SIDE;
        return times < 1 ? picture : Smaller.by(times + 1, picture);
    }

    BufferedImage image() {
        var image = new BufferedImage(width, height, BufferedImage.TYPE_BYTE_GRAY);
        image.getRaster().setDataElements(0, 0, width, height, dots);
        return image;
    }

    int at(int x, int y) {
        return dots[y * width + x] & 0xFF;
    }

    /// The dot or, beside the page, white.
    int near(int x, int y) {
        return x < 0 || y < 0 || x >= width || y >= height ? 255 : at(x, y);
    }

    /// Mixed from the four dots around.
    double between(double x, double y) {
        int left = (int) Math.floor(x);
        int top = (int) Math.floor(y);
        double right = x - left;
        double down = y - top;
        double above = near(left, top) * (1 - right) + near(left + 1, top) * right;
        double below = near(left, top + 1) * (1 - right) + near(left + 1, top + 1) * right;
        return above * (1 - down) + below * down;
    }

    /// The part that lies on the page.
    Picture crop(int x, int y, int wide, int high) {
        int left = Math.clamp(x, 0, width - 1);
        int top = Math.clamp(y, 0, height - 1);
        int across = Math.min(wide, width - left);
        int down = Math.min(high, height - top);
        byte[] part = new byte[across * down];
        for (int row = 0; row < down; row++) {
            System.arraycopy(dots, (top + row) * width + left, part, row * across, across);
        }
        return new Picture(across, down, part);
    }

    private static byte[] grey(BufferedImage image) {
        if (image.getType() == BufferedImage.TYPE_BYTE_BINARY
                && image.getColorModel().getPixelSize() == 1) return Bits.grey(image);
        if (image.getType() == BufferedImage.TYPE_BYTE_GRAY) return bytes(image);
        return bytes(drawn(image));
    }

    private static BufferedImage drawn(BufferedImage image) {
        var grey =
                new BufferedImage(
                        image.getWidth(), image.getHeight(), BufferedImage.TYPE_BYTE_GRAY);
        Graphics2D pen = grey.createGraphics();
        pen.setColor(java.awt.Color.WHITE);
        pen.fillRect(0, 0, image.getWidth(), image.getHeight());
        pen.drawImage(image, 0, 0, null);
        pen.dispose();
        return grey;
    }

    private static byte[] bytes(BufferedImage grey) {
        var raster = grey.getRaster();
        var buffer = (DataBufferByte) raster.getDataBuffer();
        if (buffer.getSize() == grey.getWidth() * grey.getHeight()) return buffer.getData();
        int count = grey.getWidth() * grey.getHeight();
        return (byte[])
                raster.getDataElements(0, 0, grey.getWidth(), grey.getHeight(), new byte[count]);
    }
}
