package org.mitate.recognition;

/// A letter, small and of the same size and strength as every other, to be compared.
///
/// @param shades the mean is 0, the length 1
record Stamp(float[] shades) {

    /// Squares on a side.
    static final int SIDE = 12;

    /// The letter in the middle of a square, as large as it goes; empty areas have no shade at all.
    static Stamp of(InkSums ink, Blots.Blot blot) {
        double square = (double) blot.longest() / SIDE;
        double left = (blot.left() + blot.right()) / 2.0 - blot.longest() / 2.0;
        double top = (blot.top() + blot.bottom()) / 2.0 - blot.longest() / 2.0;
        float[] shades = new float[SIDE * SIDE];
        for (int row = 0; row < SIDE; row++) {
            int fromY = Math.clamp(Math.round(top + row * square), blot.top(), blot.bottom());
            int toY = Math.clamp(Math.round(top + (row + 1) * square), blot.top(), blot.bottom());
            for (int column = 0; column < SIDE; column++) {
                int fromX =
                        Math.clamp(Math.round(left + column * square), blot.left(), blot.right());
                int toX =
                        Math.clamp(
                                Math.round(left + (column + 1) * square),
                                blot.left(),
                                blot.right());
                int area = (toX - fromX) * (toY - fromY);
                shades[row * SIDE + column] =
                        area == 0
                                ? 0
                                : (float) (ink.of(fromX, fromY, toX, toY) / (square * square));
            }
        }
        return new Stamp(even(soft(shades)));
    }

    /// Turned clockwise by a right angle.
    Stamp quarter() {
        float[] turned = new float[SIDE * SIDE];
        for (int row = 0; row < SIDE; row++) {
            for (int column = 0; column < SIDE; column++) {
                turned[column * SIDE + SIDE - 1 - row] = shades[row * SIDE + column];
            }
        }
        return new Stamp(turned);
    }

    /// 1 for the same, 0 by chance.
    float likeness(Stamp other) {
        float sum = 0;
        for (int i = 0; i < shades.length; i++) sum += shades[i] * other.shades[i];
        return sum;
    }

    /// Strokes of two types lie a little beside each other.
    private static float[] soft(float[] from) {
        float[] to = new float[from.length];
        for (int y = 0; y < SIDE; y++) {
            for (int x = 0; x < SIDE; x++) {
                float sum = 0;
                for (int v = Math.max(0, y - 1); v <= Math.min(SIDE - 1, y + 1); v++) {
                    for (int u = Math.max(0, x - 1); u <= Math.min(SIDE - 1, x + 1); u++) {
                        sum += from[v * SIDE + u] * (u == x ? 2 : 1) * (v == y ? 2 : 1);
                    }
                }
                to[y * SIDE + x] = sum;
            }
        }
        return to;
    }

    private static float[] even(float[] shades) {
        float mean = 0;
        for (float shade : shades) mean += shade / shades.length;
        float length = 0;
        for (float shade : shades) length += (shade - mean) * (shade - mean);
        float scale = length == 0 ? 0 : (float) (1 / Math.sqrt(length));
        float[] even = new float[shades.length];
        for (int i = 0; i < shades.length; i++) even[i] = (shades[i] - mean) * scale;
        return even;
    }
}
