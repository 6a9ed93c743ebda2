package org.mitate.recognition;

import java.util.List;

/// Lays a grid over a picture so that the modules every code has come to lie on their like.
final class GridFit {

    private static final int ROUNDS = 5;

    private final Picture picture;
    private final List<Figure.Module> pattern;

    GridFit(Picture picture, int modules) {
        this.picture = picture;
        this.pattern = Figure.of(modules);
    }

    /// How much darker the dark ones are than the light ones, 0 to 255.
    double contrast(Grid grid) {
        double[] shades = shades(grid);
        return shades[1] - shades[0];
    }

    /// Between what is dark and what is light.
    double middle(Grid grid) {
        double[] shades = shades(grid);
        return (shades[0] + shades[1]) / 2;
    }

    Grid fit(Grid first) {
        var best = first;
        double most = contrast(best);
        double step = Math.hypot(first.ax(), first.ay()) * 0.6;
        for (int round = 0; round < ROUNDS; round++, step /= 2) {
            for (int parameter = 0; parameter < 6; parameter++) {
                for (double by : new double[] {step, -step}) {
                    var other = best.changed(parameter, by);
                    double contrast = contrast(other);
                    if (contrast > most) {
                        most = contrast;
                        best = other;
                    }
                }
            }
        }
        return best;
    }

    double light(Grid grid, double column, double row) {
        var at = grid.middleOf(column, row);
        return picture.between(at.x(), at.y());
    }

    /// The mean of the dark ones and of the light ones.
    private double[] shades(Grid grid) {
        double[] sums = new double[2];
        int[] counts = new int[2];
        for (var module : pattern) {
            int kind = module.dark() ? 0 : 1;
            sums[kind] += light(grid, module.column(), module.row());
            counts[kind]++;
        }
        return new double[] {sums[0] / counts[0], sums[1] / counts[1]};
    }
}
