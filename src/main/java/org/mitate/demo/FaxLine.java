package org.mitate.demo;

/// How a sheet goes through the telephone line: what is set at the machine, and what goes wrong.
///
/// @param lines of the picture on an inch: 196 fine, 98 standard
/// @param turned degrees clockwise by which the sheet was put in: 0, 90, 180, 270
/// @param skew degrees by which it was drawn in askew, clockwise
/// @param right millimetres by which it lay beside its place
/// @param down millimetres by which the machine began too early
/// @param noise share of dots that arrive as their contrary
/// @param dropOuts lines that are lost: white, or the line before once more
/// @param size 1, or 0.9 when the machine makes the sheet smaller to fit its own header
/// @param copy whether it was a grey copy of the print
/// @param stain whether a cup of coffee stood on the code
/// @param ink how light a grey still counts as black, 0 to 255
public record FaxLine(
        int lines,
        int turned,
        double skew,
        double right,
        double down,
        double noise,
        int dropOuts,
        double size,
        boolean copy,
        boolean stain,
        int ink) {

    public static final FaxLine FINE = new FaxLine(196, 0, 0, 0, 0, 0, 0, 1, false, false, 128);
    public static final FaxLine STANDARD = new FaxLine(98, 0, 0, 0, 0, 0, 0, 1, false, false, 128);

    public FaxLine turned(int degrees) {
        return new FaxLine(
                lines, degrees, skew, right, down, noise, dropOuts, size, copy, stain, ink);
    }

    public FaxLine askew(double degrees) {
        return new FaxLine(
                lines, turned, degrees, right, down, noise, dropOuts, size, copy, stain, ink);
    }

    public FaxLine shifted(double toRight, double toBottom) {
        return new FaxLine(
                lines, turned, skew, toRight, toBottom, noise, dropOuts, size, copy, stain, ink);
    }

    public FaxLine noisy(double share) {
        return new FaxLine(
                lines, turned, skew, right, down, share, dropOuts, size, copy, stain, ink);
    }

    public FaxLine losing(int lostLines) {
        return new FaxLine(
                lines, turned, skew, right, down, noise, lostLines, size, copy, stain, ink);
    }

    public FaxLine reduced() {
        return new FaxLine(
                lines, turned, skew, right, down, noise, dropOuts, 0.9, copy, stain, ink);
    }

    public FaxLine copied() {
        return new FaxLine(
                lines, turned, skew, right, down, noise, dropOuts, size, true, stain, ink);
    }

    public FaxLine stained() {
        return new FaxLine(
                lines, turned, skew, right, down, noise, dropOuts, size, copy, true, ink);
    }

    public FaxLine inked(int shade) {
        return new FaxLine(
                lines, turned, skew, right, down, noise, dropOuts, size, copy, stain, shade);
    }

    public boolean isFine() {
        return lines > 150;
    }
}
