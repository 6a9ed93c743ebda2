package org.mitate.recognition;

/// Places that were found again, and the placement that suits them best (least squares).
final class Anchors {

    private final double[][] normal = new double[3][3];
    private final double[] toX = new double[3];
    private final double[] toY = new double[3];
    private int count;

    void add(double x, double y, double foundX, double foundY) {
        double[] from = {1, x, y};
        for (int i = 0; i < 3; i++) {
            for (int j = 0; j < 3; j++) normal[i][j] += from[i] * from[j];
            toX[i] += from[i] * foundX;
            toY[i] += from[i] * foundY;
        }
        count++;
    }

    int count() {
        return count;
    }

    Placement placement() {
        double[] x = solved(toX);
        double[] y = solved(toY);
        return new Placement(x[0], x[1], x[2], y[0], y[1], y[2]);
    }

    /// Cramer's rule.
    private double[] solved(double[] right) {
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
