package org.mitate.recognition;

/// What is dark on the scan and lies nowhere near the ink of the print.
final class WrittenInk {

    /// Printed ink spreads in a fax, and no two scans lie quite alike: dots around it do not count.
    private static final int SPREAD = 3;

    /// A print this light is paper.
    private static final int PRINTED = 200;

    private static final int DARK = 150;

    private final Picture scan;
    private final boolean[] written;

    /// @param scan laid over the print
    WrittenInk(Picture print, Picture scan) {
        this.scan = scan;
        var sums = new InkSums(marked(print));
        written = new boolean[scan.dots().length];
        for (int y = 0; y < scan.height(); y++) {
            for (int x = 0; x < scan.width(); x++) {
                boolean dark = scan.at(x, y) < DARK;
                written[y * scan.width() + x] = dark && sums.square(x, y, SPREAD) == 0;
            }
        }
    }

    private static Picture marked(Picture print) {
        byte[] dots = new byte[print.dots().length];
        for (int i = 0; i < dots.length; i++) {
            dots[i] = (byte) ((print.dots()[i] & 0xFF) < PRINTED ? 0 : 255);
        }
        return new Picture(print.width(), print.height(), dots);
    }

    /// Dots of strokes within a rectangle; single specks do not count.
    int count(int left, int top, int right, int bottom) {
        int count = 0;
        for (int y = Math.max(1, top); y < Math.min(bottom, scan.height() - 1); y++) {
            for (int x = Math.max(1, left); x < Math.min(right, scan.width() - 1); x++) {
                if (written[y * scan.width() + x] && neighbours(x, y) > 2) count++;
            }
        }
        return count;
    }

    private int neighbours(int x, int y) {
        int count = -1;
        for (int v = y - 1; v <= y + 1; v++) {
            for (int u = x - 1; u <= x + 1; u++) if (written[v * scan.width() + u]) count++;
        }
        return count;
    }
}
