package org.mitate.recognition;

/// How much two rows of numbers go up and down together: 1 always, 0 by chance.
final class Correlation {

    private int count;
    private double one;
    private double other;
    private double squares;
    private double otherSquares;
    private double products;

    void add(double first, double second) {
        count++;
        one += first;
        other += second;
        squares += first * first;
        otherSquares += second * second;
        products += first * second;
    }

    double value() {
        double spread = (squares - one * one / count) * (otherSquares - other * other / count);
        return spread <= 0 ? 0 : (products - one * other / count) / Math.sqrt(spread);
    }
}
