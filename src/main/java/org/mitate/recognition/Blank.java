package org.mitate.recognition;

/// Whether nothing stands on a page but specks.
final class Blank {

    /// One dark dot in so many is still dust.
    private static final int DUST = 5000;

    private static final int DARK = 110;

    private Blank() {}

    /// @param soft noise has been taken out; the outermost twentieth may be the scanner's shadow
    static boolean is(Picture soft) {
        int across = soft.width() / 20;
        int down = soft.height() / 20;
        int dark = 0;
        for (int y = down; y < soft.height() - down; y++) {
            for (int x = across; x < soft.width() - across; x++) {
                if (soft.at(x, y) < DARK) dark++;
            }
        }
        return dark < soft.dots().length / DUST;
    }
}
