package org.mitate.recognition;

/// The ink of any upright rectangle of a picture in four look-ups.
final class InkSums {

    private final int width;
    private final int height;
    private final int[] sums;

    InkSums(Picture picture) {
        width = picture.width();
        height = picture.height();
        sums = new int[(width + 1) * (height + 1)];
        for (int y = 0; y < height; y++) {
            int row = 0;
            for (int x = 0; x < width; x++) {
                row += 255 - picture.at(x, y);
                sums[(y + 1) * (width + 1) + x + 1] = sums[y * (width + 1) + x + 1] + row;
            }
        }
    }

    int width() {
        return width;
    }

    int height() {
        return height;
    }

    /// The ink in a square about a middle; beside the page there is none.
    int square(int x, int y, int reach) {
        return of(x - reach, y - reach, x + reach + 1, y + reach + 1);
    }

    /// @param right first column that does not count
    /// @param bottom first row that does not count
    int of(int left, int top, int right, int bottom) {
        int from = Math.clamp(left, 0, width);
        int to = Math.clamp(right, 0, width);
        int above = Math.clamp(top, 0, height) * (width + 1);
        int below = Math.clamp(bottom, 0, height) * (width + 1);
        return sums[below + to] - sums[below + from] - sums[above + to] + sums[above + from];
    }
}
