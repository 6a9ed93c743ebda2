package org.mitate.recognition;

/// A piece of a page in which some letters have room.
///
/// @param squares the ink of each square of a millimetre
record InkPatch(double[] squares) {

    static final int WIDE = 12;
    static final int HIGH = 8;

    private static final int WRITTEN = 900;

    static InkPatch of(Ink ink, int x, int y) {
        double[] squares = new double[WIDE * HIGH];
        for (int i = 0; i < squares.length; i++) squares[i] = ink.at(x + i % WIDE, y + i / WIDE);
        return new InkPatch(squares);
    }

    /// What lies on another page there, and a little beside.
    static InkPatch of(Ink ink, Placement placement, int x, int y, double right, double below) {
        double[] squares = new double[WIDE * HIGH];
        for (int i = 0; i < squares.length; i++) {
            int u = x + i % WIDE;
            int v = y + i / WIDE;
            squares[i] = ink.between(placement.x(u, v) + right, placement.y(u, v) + below);
        }
        return new InkPatch(squares);
    }

    /// 1 for the same, 0 by chance.
    double likeness(InkPatch other) {
        return likeness(squares, other.squares);
    }

    /// The same for what is left when the mean of each row and column is taken away.
    double likenessOfLetters(InkPatch other) {
        return likeness(centred(squares), centred(other.squares));
    }

    /// Whether large or many letters stand there.
    boolean isWritten() {
        double sum = 0;
        for (double letter : centred(squares)) sum += Math.abs(letter);
        return sum > WRITTEN;
    }

    private static double likeness(double[] one, double[] other) {
        var sums = new Correlation();
        for (int i = 0; i < one.length; i++) sums.add(one[i], other[i]);
        return sums.value();
    }

    private static double[] centred(double[] squares) {
        double[] rows = new double[HIGH];
        double[] columns = new double[WIDE];
        double mean = 0;
        for (int i = 0; i < squares.length; i++) {
            rows[i / WIDE] += squares[i] / WIDE;
            columns[i % WIDE] += squares[i] / HIGH;
            mean += squares[i] / squares.length;
        }
        double[] centred = new double[squares.length];
        for (int i = 0; i < squares.length; i++) {
            centred[i] = squares[i] - rows[i / WIDE] - columns[i % WIDE] + mean;
        }
        return centred;
    }
}
