package org.mitate.recognition;

/// A piece of a page in which two or three letters have room.
///
/// @param letters what is left of the ink of each square when the mean of its row and column is
/// taken away: lines of one type lie alike whatever is written on them
record InkPatch(float[] letters) {

    /// In squares of half a millimetre.
    static final int WIDE = 20;

    static final int HIGH = 16;

    static InkPatch of(FineInk ink, int x, int y) {
        float[] letters = new float[WIDE * HIGH];
        float[] rows = new float[HIGH];
        float[] columns = new float[WIDE];
        float mean = 0;
        int i = 0;
        for (int row = 0; row < HIGH; row++) {
            int at = (y + row) * FineInk.ACROSS + x;
            for (int column = 0; column < WIDE; column++, i++) {
                float square = ink.steps()[at + column];
                letters[i] = square;
                rows[row] += square / WIDE;
                columns[column] += square / HIGH;
                mean += square / letters.length;
            }
        }
        centre(letters, rows, columns, mean);
        return new InkPatch(letters);
    }

    private static void centre(float[] letters, float[] rows, float[] columns, float mean) {
        for (int row = 0; row < HIGH; row++) {
            for (int column = 0; column < WIDE; column++) {
                letters[row * WIDE + column] += mean - rows[row] - columns[column];
            }
        }
    }

    /// How much is written there.
    float strength() {
        float sum = 0;
        for (float letter : letters) sum += Math.abs(letter);
        return sum / letters.length;
    }

    /// How much goes up and down together with what lies elsewhere.
    float product(FineInk ink, int x, int y) {
        float sum = 0;
        for (int row = 0; row < HIGH; row++) {
            int at = (y + row) * FineInk.ACROSS + x;
            for (int column = 0; column < WIDE; column++) {
                sum += letters[row * WIDE + column] * ink.steps()[at + column];
            }
        }
        return sum;
    }

    /// 1 for the same, 0 by chance.
    double likeness(InkPatch other) {
        double products = 0;
        double squares = 0;
        double otherSquares = 0;
        for (int i = 0; i < letters.length; i++) {
            products += letters[i] * other.letters[i];
            squares += letters[i] * letters[i];
            otherSquares += other.letters[i] * other.letters[i];
        }
        double both = Math.sqrt(squares * otherSquares);
        return both == 0 ? 0 : products / both;
    }
}
