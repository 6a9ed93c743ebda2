package org.mitate.recognition;

import java.util.ArrayList;
import java.util.List;

/// Places that were found again, and the placement that suits them best (least squares).
final class Anchors {

    private record Anchor(double x, double y, double foundX, double foundY) {

        double missedBy(Placement placement) {
            return Math.hypot(placement.x(x, y) - foundX, placement.y(x, y) - foundY);
        }
    }

    private final List<Anchor> all = new ArrayList<>();

    void add(double x, double y, double foundX, double foundY) {
        all.add(new Anchor(x, y, foundX, foundY));
    }

    int count() {
        return all.size();
    }

    /// How far they were found from where a placement has them, in the middle of all.
    Symbol.Point meanMove(Placement from) {
        double right = 0;
        double below = 0;
        for (var anchor : all) {
            right += (anchor.foundX() - from.x(anchor.x(), anchor.y())) / all.size();
            below += (anchor.foundY() - from.y(anchor.x(), anchor.y())) / all.size();
        }
        return new Symbol.Point(right, below);
    }

    /// What suits all, then what suits those that agree: some were found in a wrong place.
    Placement placement() {
        var first = fit(all);
        var misses = all.stream().mapToDouble(anchor -> anchor.missedBy(first)).sorted().toArray();
        double most = 2 * misses[misses.length / 2] + 1e-6;
        return fit(all.stream().filter(anchor -> anchor.missedBy(first) <= most).toList());
    }

    private static Placement fit(List<Anchor> anchors) {
        double[][] normal = new double[3][3];
        double[] toX = new double[3];
        double[] toY = new double[3];
        for (var anchor : anchors) {
            double[] from = {1, anchor.x(), anchor.y()};
            for (int i = 0; i < 3; i++) {
                for (int j = 0; j < 3; j++) normal[i][j] += from[i] * from[j];
                toX[i] += from[i] * anchor.foundX();
                toY[i] += from[i] * anchor.foundY();
            }
        }
        double[] x = solved(normal, toX);
        double[] y = solved(normal, toY);
        return new Placement(x[0], x[1], x[2], y[0], y[1], y[2]);
    }

    /// Cramer's rule.
    private static double[] solved(double[][] normal, double[] right) {
        double[] solution = new double[3];
        double all = determinant(normal);
        for (int column = 0; column < 3; column++) {
            double[][] changed = new double[3][];
            for (int row = 0; row < 3; row++) {
                changed[row] = normal[row].clone();
                changed[row][column] = right[row];
            }
            solution[column] = determinant(changed) / all;
        }
        return solution;
    }

    private static double determinant(double[][] of) {
        return of[0][0] * (of[1][1] * of[2][2] - of[1][2] * of[2][1])
                - of[0][1] * (of[1][0] * of[2][2] - of[1][2] * of[2][0])
                + of[0][2] * (of[1][0] * of[2][1] - of[1][1] * of[2][0]);
    }
}
