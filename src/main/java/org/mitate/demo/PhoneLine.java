package org.mitate.demo;

import java.awt.Point;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.awt.image.Raster;
import java.util.Arrays;
import java.util.Random;

/// The telephone line, on which dots turn over and lines get lost.
record PhoneLine(FaxLine line, Random chance) {

    BufferedImage carry(boolean[][] rows) {
        loseLines(rows);
        turnDotsOver(rows);
        return picture(rows);
    }

    /// A lost line arrives white or as the one before once more, often two or three in a row.
    private void loseLines(boolean[][] rows) {
        int left = line.dropOuts();
        while (left > 0) {
            int at = 1 + chance.nextInt(rows.length - 4);
            boolean white = chance.nextBoolean();
            for (int each = Math.min(left, 1 + chance.nextInt(3)); each > 0; each--, at++, left--) {
                if (white) Arrays.fill(rows[at], false);
                else rows[at] = rows[at - 1].clone();
            }
        }
    }

    /// From one turned dot to the next it is as far as chance has it.
    private void turnDotsOver(boolean[][] rows) {
        if (line.noise() <= 0) return;
        double spared = Math.log1p(-line.noise());
        int width = rows[0].length;
        long all = (long) rows.length * width;
        for (long at = gap(spared); at < all; at += 1 + gap(spared)) {
            int x = (int) (at % width);
            rows[(int) (at / width)][x] ^= true;
        }
    }

    private long gap(double spared) {
        return (long) (Math.log(1 - chance.nextDouble()) / spared);
    }

    private static BufferedImage picture(boolean[][] rows) {
        int width = rows[0].length;
        byte[] bits = new byte[width / 8 * rows.length];
        Arrays.fill(bits, (byte) 0xFF);
        for (int y = 0; y < rows.length; y++) {
            for (int x = 0; x < width; x++) {
                if (rows[y][x]) bits[(y * width + x) / 8] &= (byte) ~(0x80 >> (x & 7));
            }
        }
        var picture = new BufferedImage(width, rows.length, BufferedImage.TYPE_BYTE_BINARY);
        var buffer = new DataBufferByte(bits, bits.length);
        picture.setData(Raster.createPackedRaster(buffer, width, rows.length, 1, new Point(0, 0)));
        return picture;
    }
}
