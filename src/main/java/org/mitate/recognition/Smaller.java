package org.mitate.recognition;

/// Pictures made smaller or softer, which takes the noise of the line out of them.
final class Smaller {

    private Smaller() {}

    static Picture half(Picture picture) {
        return by(2, picture);
    }

    /// Each dot is the mean of a square of dots.
    static Picture by(int times, Picture picture) {
        int width = picture.width() / times;
        int height = picture.height() / times;
        byte[] from = picture.dots();
        byte[] to = new byte[width * height];
        int all = times * times;
        int[] sums = new int[width];
        for (int y = 0; y < height; y++) {
            java.util.Arrays.fill(sums, all / 2);
            for (int row = 0; row < times; row++) {
                int at = (y * times + row) * picture.width();
                for (int x = 0; x < width; x++) {
                    for (int each = 0; each < times; each++) sums[x] += from[at++] & 0xFF;
                }
            }
            for (int x = 0; x < width; x++) to[y * width + x] = (byte) (sums[x] / all);
        }
        return new Picture(width, height, to);
    }

    /// Each dot mixed with its eight neighbours.
    static Picture soft(Picture picture) {
        int width = picture.width();
        byte[] from = picture.dots();
        byte[] to = from.clone();
        for (int y = 1; y < picture.height() - 1; y++) {
            for (int x = 1; x < width - 1; x++) {
                int at = y * width + x;
                to[at] =
                        (byte)
                                ((row(from, at - width)
                                                + 2 * row(from, at)
                                                + row(from, at + width)
                                                + 8)
                                        / 16);
            }
        }
        return new Picture(width, picture.height(), to);
    }

    private static int row(byte[] dots, int at) {
        return (dots[at - 1] & 0xFF) + 2 * (dots[at] & 0xFF) + (dots[at + 1] & 0xFF);
    }
}
