package org.mitate.recognition;

import java.util.Optional;

/// By how much a page leans, from its lines of text and rules: they stand out most when one looks
/// along them.
final class Skew {

    private static final double WIDEST = 6;
    private static final int DARK = 200;

    private final int[] xs;
    private final int[] ys;
    private final int height;

    private Skew(Picture picture) {
        this.height = picture.height();
        int count = 0;
        int[] across = new int[picture.dots().length];
        int[] down = new int[picture.dots().length];
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < picture.width(); x++) {
                if (picture.at(x, y) < DARK) {
                    across[count] = x;
                    down[count++] = y;
                }
            }
        }
        xs = java.util.Arrays.copyOf(across, count);
        ys = java.util.Arrays.copyOf(down, count);
    }

    /// @param guess from the code, which is short and so not exact
    static double of(Picture picture, Optional<Double> guess) {
        var page = new Skew(picture);
        if (page.xs.length == 0) return guess.orElse(0.0);
        double middle = guess.orElse(0.0);
        double reach = guess.isPresent() ? 0.75 : WIDEST;
        for (double step = guess.isPresent() ? 0.25 : 0.5; step > 0.02; step /= 4) {
            middle = page.best(middle, reach, step);
            reach = step;
        }
        return middle;
    }

    private double best(double middle, double reach, double step) {
        double best = middle;
        double most = -1;
        for (double angle = middle - reach; angle <= middle + reach + 1e-9; angle += step) {
            GivenUp.heed();
            double clear = clearness(angle);
            if (clear > most) {
                most = clear;
                best = angle;
            }
        }
        return best;
    }

    /// How unevenly the ink lies over the lines when the page is turned back by the angle.
    double clearness(double angle) {
        double lean = Math.tan(Math.toRadians(angle));
        int margin = (int) (Math.abs(lean) * 2000) + 2;
        int[] ink = new int[height + 2 * margin];
        for (int i = 0; i < xs.length; i++) {
            ink[Math.clamp(margin + Math.round(ys[i] - lean * xs[i]), 0, ink.length - 1)]++;
        }
        double sum = 0;
        for (int count : ink) sum += (double) count * count;
        return sum;
    }
}
