package org.mitate.recognition;

/// How the ink lies on a page, to know the same sheet again when it was faxed twice.
///
/// Noise, another resolution, a little shift or lean do not matter; other words in one box of the
/// same form, or a signature that was not there before, do.
public record Fingerprint(byte[] bits) {

    /// Patches that may differ: a hair on the glass, a fold.
    private static final int SPARED = 1;

    /// @param page upright and straight
    static Fingerprint of(Picture page) {
        return new Fingerprint(Ink.of(page).packed());
    }

    public boolean isSame(Fingerprint other) {
        if (Math.abs(bits.length - other.bits.length) > bits.length / 20) return false;
        var patches = new InkMatch(Ink.unpacked(bits), Ink.unpacked(other.bits)).patches();
        return patches.different() <= SPARED;
    }
}
