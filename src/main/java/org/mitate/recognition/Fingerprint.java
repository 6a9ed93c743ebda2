package org.mitate.recognition;

import java.util.Arrays;

/// How the ink lies on a page, to know the same sheet again when it was faxed twice.
///
/// Noise, another resolution, a little shift or lean do not matter; other words in one box of the
/// same form, or a signature that was not there before, do.
public record Fingerprint(byte[] bits) {

    /// A page with less on it cannot be told from another.
    private static final int FEWEST = 16;

    /// How like the letters are in the mean of all patches: other words come to 0.4.
    private static final double LEAST = 0.5;

    /// So much less like than the others, a patch shows other words.
    private static final double LESS = 0.4;

    /// So much less, one sheet has ink where the other one has none.
    private static final double FOREIGN = 0.7;

    private static final int SPARED_OF_FOREIGN = 1;

    /// Patches that may differ: a hair on the glass, a fold, a lost line. A form is told from its
    /// twin by a name, and a name is on more, since they overlap; on a pale fax more are torn.
    private static final int SPARED = 8;

    private static final int SPARED_ON_PALE = 12;
    private static final double PALE = 0.7;

    private static final double SPARED_SHARE = 1 / 12.0;

    /// @param page upright and straight
    static Fingerprint of(Picture page) {
        return new Fingerprint(FineInk.of(Rules.takenFrom(page)).packed());
    }

    /// Whether it is the same sheet for certain, if both carry the same code. What was written on
    /// it since counts; rather two sheets are shown where one would do.
    public boolean isSame(Fingerprint other) {
        double[] likeness = likeness(other);
        return isAlike(likeness, SPARED) && different(likeness, FOREIGN) <= SPARED_OF_FOREIGN;
    }

    /// Whether it is worth a look, of sheets without a code: a light fax loses hairlines here and
    /// there, but the words must be the same.
    public boolean isAlike(Fingerprint other) {
        return isAlike(likeness(other), SPARED_ON_PALE);
    }

    /// Of each patch; none where the sheets are not of one length.
    private double[] likeness(Fingerprint other) {
        if (Math.abs(bits.length - other.bits.length) > bits.length / 20) return new double[0];
        return new InkMatch(FineInk.unpacked(bits), FineInk.unpacked(other.bits)).patches();
    }

    private static boolean isAlike(double[] likeness, int onPale) {
        double mean = mean(likeness);
        if (likeness.length < FEWEST || mean < LEAST) return false;
        int spared = mean < PALE ? onPale : SPARED;
        return different(likeness, LESS) <= Math.min(spared, likeness.length * SPARED_SHARE);
    }

    /// @param less than the mean, so much
    private static long different(double[] likeness, double less) {
        double mean = mean(likeness);
        return Arrays.stream(likeness).filter(like -> like < mean - less).count();
    }

    private static double mean(double[] likeness) {
        return Arrays.stream(likeness).average().orElse(0);
    }
}
