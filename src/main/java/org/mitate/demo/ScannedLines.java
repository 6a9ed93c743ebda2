package org.mitate.demo;

/// The scanner of a fax machine: 1728 dots on a line (204 on an inch; for a sheet put in sideways
/// 2432), lines at the distance of the resolution, each dot black or white.
final class ScannedLines {

    private static final int NARROW = 1728;
    private static final int WIDE = 2432;
    private static final double ACROSS = 204 / 25.4;

    /// Samples of a dot: two across, and as many lines as lie below each other in it.
    private static final int SAMPLES = 2;

    private final WornSheet paper;
    private final FaxLine line;
    private final boolean sideways;
    private final int width;
    private final double down;

    ScannedLines(WornSheet paper, FaxLine line) {
        this.paper = paper;
        this.line = line;
        this.sideways = line.turned() % 180 != 0;
        this.width = sideways ? WIDE : NARROW;
        this.down = line.lines() / 25.4;
    }

    /// Rows of dots, true for black.
    boolean[][] scan() {
        boolean[][] rows = new boolean[(int) Math.round((sideways ? 210 : 297) * down)][width];
        for (int y = 0; y < rows.length; y++) scan(rows[y], y);
        return rows;
    }

    private void scan(boolean[] row, int y) {
        int[] light = new int[width];
        int rowsOfSamples = line.isFine() ? SAMPLES : 2 * SAMPLES;
        for (int sample = 0; sample < rowsOfSamples; sample++) {
            add(light, y + (sample + 0.5) / rowsOfSamples);
        }
        int least = line.ink() * SAMPLES * rowsOfSamples;
        for (int x = 0; x < width; x++) row[x] = light[x] < least;
    }

    /// Walks over the paper in a straight line.
    private void add(int[] light, double y) {
        double angle = Math.toRadians(line.turned() + line.skew());
        double dots = FaxMachine.PRINTED / 25.4 / line.size();
        double sheetX = -width / ACROSS / 2 - line.right();
        double sheetY = y / down - (sideways ? 105 : 148.5) - line.down();
        double stepX = Math.cos(angle) * dots / ACROSS / SAMPLES;
        double stepY = -Math.sin(angle) * dots / ACROSS / SAMPLES;
        double x =
                paper.width() / 2.0 + dots * (Math.cos(angle) * sheetX + Math.sin(angle) * sheetY);
        double v =
                paper.height() / 2.0 + dots * (Math.cos(angle) * sheetY - Math.sin(angle) * sheetX);
        x += stepX / 2;
        v += stepY / 2;
        for (int i = 0; i < light.length * SAMPLES; i++, x += stepX, v += stepY) {
            light[i / SAMPLES] += paper.at((int) Math.floor(x), (int) Math.floor(v));
        }
    }
}
