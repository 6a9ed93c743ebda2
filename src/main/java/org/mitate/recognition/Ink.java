package org.mitate.recognition;

/// The density of ink in squares of about 2 mm.
record Ink(int across, int down, byte[] density) {

    private static final int ACROSS = 104;

    static Ink of(Picture picture) {
        double step = (double) picture.width() / ACROSS;
        int down = (int) (picture.height() / step);
        byte[] density = new byte[ACROSS * down];
        for (int y = 0; y < down; y++) {
            for (int x = 0; x < ACROSS; x++) {
                density[y * ACROSS + x] = (byte) (mean(picture, x * step, y * step, step) / 2);
            }
        }
        return new Ink(ACROSS, down, density);
    }

    static Ink read(byte[] bytes) {
        return new Ink(ACROSS, bytes.length / ACROSS, bytes);
    }

    byte[] bytes() {
        return density;
    }

    boolean isSame(Ink other) {
        return java.util.Arrays.equals(density, other.density);
    }

    private static double mean(Picture picture, double x, double y, double step) {
        int sum = 0;
        int count = 0;
        for (int v = (int) y; v < (int) (y + step); v++) {
            for (int u = (int) x; u < (int) (x + step); u++) {
                sum += 255 - picture.at(u, v);
                count++;
            }
        }
        return (double) sum / count;
    }
}
