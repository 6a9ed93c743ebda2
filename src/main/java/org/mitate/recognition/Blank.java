package org.mitate.recognition;

import java.util.Arrays;

/// Whether nothing stands on a page but specks, noise and the streak of a dirty glass.
final class Blank {

    /// One dark dot in so many is still dust.
    private static final int DUST = 5000;

    private static final int DARK = 110;

    /// Patches on a side; the outermost twentieth may be the scanner's shadow or the line with
    /// which a fax begins.
    private static final int ACROSS = 60;

    private static final int DOWN = 84;
    private static final int RIM = 20;

    /// A patch is written on when it is darker than noise would have it, by so many times its
    /// uncertainty.
    private static final double WRITTEN = 6;

    /// What one dot leaves in a patch of a standard fax.
    private static final double DOT = 0.8;

    /// What makes a word.
    private static final int FEWEST = 8;

    private Blank() {}

    /// @param soft noise has been taken out
    static boolean is(Picture soft) {
        return dark(soft) < soft.dots().length / DUST && inked(soft) < FEWEST;
    }

    static int dark(Picture soft) {
        int across = soft.width() / RIM;
        int down = soft.height() / RIM;
        int dark = 0;
        for (int y = down; y < soft.height() - down; y++) {
            for (int x = across; x < soft.width() - across; x++) {
                if (soft.at(x, y) < DARK) dark++;
            }
        }
        return dark;
    }

    /// How many patches are darker than noise has it: thin letters in a light fax are hardly darker
    /// than dust, but they lie together.
    static int inked(Picture soft) {
        double[][] patches = patches(soft);
        double[] all = Arrays.stream(patches).flatMapToDouble(Arrays::stream).sorted().toArray();
        double noise = all[all.length / 4] + 1;
        return count(patches, noise + WRITTEN * Math.sqrt(noise * DOT));
    }

    private static int count(double[][] patches, double least) {
        int inked = 0;
        for (int x = 0; x < ACROSS; x++) {
            int column = 0;
            for (int y = 0; y < DOWN; y++) if (patches[y][x] > least) column++;
            if (column < DOWN / 2) inked += column;
        }
        return inked;
    }

    /// The mean ink of each.
    private static double[][] patches(Picture soft) {
        var sums = new InkSums(soft);
        double left = soft.width() / (double) RIM;
        double top = soft.height() / (double) RIM;
        double wide = (soft.width() - 2 * left) / ACROSS;
        double high = (soft.height() - 2 * top) / DOWN;
        double[][] patches = new double[DOWN][ACROSS];
        for (int y = 0; y < DOWN; y++) {
            for (int x = 0; x < ACROSS; x++) {
                int fromX = (int) (left + x * wide);
                int toX = (int) (left + (x + 1) * wide);
                int fromY = (int) (top + y * high);
                int toY = (int) (top + (y + 1) * high);
                patches[y][x] =
                        sums.of(fromX, fromY, toX, toY) / (double) ((toX - fromX) * (toY - fromY));
            }
        }
        return patches;
    }
}
