package org.mitate.recognition;

/// How the ink lies on a page, to know the same sheet again when it was faxed twice.
///
/// Noise, another resolution, a little shift or lean do not matter; other words in one box of the
/// same form, or a signature that was not there before, do.
public record Fingerprint(byte[] bits) {

    /// Patches that may differ: a hair on the glass, a fold.
    private static final int SPARED = 1;

    private static final double SPARED_SHARE = 0.02;

    /// Hardly a patch may show other words: a form is told from its twin by a name.
    private static final int OTHER_WORDS = 3;

    private static final double LEAST_LETTERS = 0.7;

    /// A page with less on it cannot be told from another.
    private static final int FEWEST = 4;

    /// @param page upright and straight
    static Fingerprint of(Picture page) {
        return new Fingerprint(Ink.of(page).packed());
    }

    /// Whether it is the same sheet for certain, if both carry the same code.
    public boolean isSame(Fingerprint other) {
        var patches = patches(other);
        return patches.inked() >= FEWEST && patches.different() <= SPARED;
    }

    /// Whether it is worth a look, of sheets without a code: a leaning fax loses thin rules and
    /// hairlines here and there, but the words must be the same.
    public boolean isAlike(Fingerprint other) {
        var patches = patches(other);
        double spared = Math.max(SPARED, patches.inked() * SPARED_SHARE);
        return patches.inked() >= FEWEST
                && patches.different() <= spared
                && patches.otherWords() <= OTHER_WORDS
                && patches.letters() > LEAST_LETTERS;
    }

    private InkMatch.Patches patches(Fingerprint other) {
        if (Math.abs(bits.length - other.bits.length) > bits.length / 20) {
            return InkMatch.Patches.NONE;
        }
        return new InkMatch(Ink.unpacked(bits), Ink.unpacked(other.bits)).patches();
    }
}
