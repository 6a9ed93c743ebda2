package org.mitate.recognition;

/// How the ink lies on a page, to know the same sheet again when it was faxed twice.
///
/// Noise, another resolution, a little shift or lean do not matter; other words in one box of the
/// same form do.
public record Fingerprint(byte[] bits) {

    static Fingerprint of(Picture upright) {
        return new Fingerprint(Ink.of(upright).bytes());
    }

    public boolean isSame(Fingerprint other) {
        return Ink.read(bits).isSame(Ink.read(other.bits));
    }
}
