package org.mitate.recognition;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;

/// Looks for our code on a page: first where it is printed, then everywhere, ever more thoroughly.
final class CodeSearch<T> {

    /// The part of the shorter side within which the code lies, leaning and shifted.
    private static final double CORNER = 0.42;

    /// The shorter side of the page, in millimetres.
    private static final double A4 = 210;

    /// The printed code, in millimetres and in modules.
    private static final double CODE = 25;

    private static final int MODULES = 25;

    /// As printed, and as machines make it smaller that want to write above the page.
    private static final double[] SIZES = {0.98, 0.9};

    private static final Pattern LIKE_OURS = Pattern.compile("[0-9A-Z]{16,24}");

    private final Picture page;
    private final Function<String, Optional<T>> known;
    private Optional<Symbol> found = Optional.empty();
    private Optional<T> meaning = Optional.empty();
    private boolean strange;

    CodeSearch(Picture page, Function<String, Optional<T>> known) {
        this.page = page;
        this.known = known;
    }

    Optional<Symbol> found() {
        return found;
    }

    Optional<T> meaning() {
        return meaning;
    }

    boolean strange() {
        return strange && meaning.isEmpty();
    }

    void run() {
        var half = Smaller.half(page);
        var soft = Smaller.soft(half);
        int side = (int) (Math.min(half.width(), half.height()) * CORNER);
        for (var way : List.of(half, soft)) {
            if (inCorners(way, side)) return;
        }
        if (byAreas(soft)) return;
        for (var reader : List.of(SymbolReader.LOCAL, SymbolReader.EVEN)) {
            if (seen(reader.read(soft), 0, 0, 2, false)) return;
            if (seen(reader.read(page), 0, 0, 1, false)) return;
        }
    }

    private boolean byAreas(Picture soft) {
        double millimetre = Math.min(soft.width(), soft.height()) / A4;
        var ink = new InkSums(soft);
        for (double size : SIZES) {
            double module = size * CODE / MODULES * millimetre;
            var reader = new GridReader(soft, MODULES, module);
            if (reader.read(ink).anyMatch(it -> seen(Optional.of(it), 0, 0, 2, true))) return true;
        }
        return false;
    }

    /// Upper right when the page is upright, then lower left, lower right and upper left.
    private boolean inCorners(Picture picture, int side) {
        int right = picture.width() - side;
        int bottom = picture.height() - side;
        return inCorner(picture, right, 0, side)
                || inCorner(picture, 0, bottom, side)
                || inCorner(picture, right, bottom, side)
                || inCorner(picture, 0, 0, side);
    }

    private boolean inCorner(Picture picture, int x, int y, int side) {
        var corner = picture.crop(x, y, side, side);
        for (var reader : SymbolReader.values()) {
            if (seen(reader.read(corner), x, y, 2, true)) return true;
        }
        return false;
    }

    private boolean seen(Optional<Symbol> symbol, int x, int y, int times, boolean inPlace) {
        GivenUp.heed();
        if (symbol.isEmpty()) return false;
        meaning = symbol.flatMap(it -> known.apply(it.text()));
        strange |= inPlace || LIKE_OURS.matcher(symbol.get().text()).matches();
        if (meaning.isPresent() || found.isEmpty()) {
            found = symbol.map(it -> it.movedAndEnlarged(x, y, times));
        }
        return meaning.isPresent();
    }
}
