package org.mitate.recognition;

import java.util.Optional;

/// Lays a scan over the print that it shows, ever more closely; unit is the millimetre.
final class Overlay {

    /// Dots on a millimetre while looking.
    static final int DOTS = 4;

    private static final int WIDE = 20 * DOTS;
    private static final int HIGH = 12 * DOTS;
    private static final int FEWEST = 8;
    private static final double LIKE = 0.45;

    private final Picture print;
    private final Picture scan;
    private Placement placement;

    /// @param print at [#DOTS] on a millimetre
    /// @param code of the print, in millimetres
    /// @param scan upright, but it may lean
    Overlay(Picture print, Optional<Symbol> code, Picture scan) {
        this.print = print;
        this.scan = scan;
        this.placement = first(code);
        for (int reach : new int[] {10, 5, 3}) refine(reach);
    }

    Placement placement() {
        return placement;
    }

    /// The code of a page of A4, in millimetres.
    static Optional<Symbol> codeInMillimetres(Picture page) {
        double scale = page.width() / Ink.A4;
        return code(page)
                .map(
                        symbol ->
                                new Symbol(
                                        symbol.text(),
                                        smaller(symbol.topLeft(), scale),
                                        smaller(symbol.topRight(), scale)));
    }

    private static Symbol.Point smaller(Symbol.Point point, double scale) {
        return new Symbol.Point(point.x() / scale, point.y() / scale);
    }

    private Placement first(Optional<Symbol> printed) {
        double lean = SheetReader.lean(scan);
        Optional<Symbol> scanned = code(scan);
        if (printed.isPresent() && scanned.isPresent()) {
            var from = printed.get();
            double scale = scanned.get().width() / from.width();
            return similar(scale, lean, from.topRight(), scanned.get().topRight());
        }
        var middle = new Symbol.Point(print.width() / 2.0 / DOTS, print.height() / 2.0 / DOTS);
        var onScan = new Symbol.Point(scan.width() / 2.0, scan.height() / 2.0);
        return similar(Ink.dotsOnMillimetre(scan), lean, middle, onScan);
    }

    private Placement similar(double scale, double lean, Symbol.Point from, Symbol.Point to) {
        return Placement.similar(scale, scale * Ink.shape(scan), lean, from, to);
    }

    private static Optional<Symbol> code(Picture picture) {
        var search = new CodeSearch<>(picture, Optional::of);
        search.run();
        return search.found();
    }

    /// Looks for pieces of the print near where they should be, and moves all so that most fit.
    private void refine(int reach) {
        var laid = placement.piece(scan, 0, 0, print.width(), print.height(), DOTS);
        var anchors = new Anchors();
        var ink = new InkSums(print);
        for (int y = 0; y + HIGH <= print.height(); y += HIGH) {
            for (int x = 0; x + WIDE <= print.width(); x += WIDE) {
                if (ink.of(x, y, x + WIDE, y + HIGH) < WIDE * HIGH * 8) continue;
                add(anchors, laid, x, y, reach);
            }
        }
        if (anchors.count() >= FEWEST) placement = anchors.placement();
    }

    private void add(Anchors anchors, Picture laid, int x, int y, int reach) {
        double best = LIKE;
        int right = 0;
        int below = 0;
        for (int down = -reach; down <= reach; down++) {
            for (int across = -reach; across <= reach; across++) {
                double like = likeness(laid, x, y, across, down);
                if (like > best) {
                    best = like;
                    right = across;
                    below = down;
                }
            }
        }
        if (best == LIKE) return;
        double middleX = (x + WIDE / 2.0) / DOTS;
        double middleY = (y + HIGH / 2.0) / DOTS;
        double foundX = middleX + (double) right / DOTS;
        double foundY = middleY + (double) below / DOTS;
        anchors.add(middleX, middleY, placement.x(foundX, foundY), placement.y(foundX, foundY));
    }

    private double likeness(Picture laid, int x, int y, int across, int down) {
        var sums = new Correlation();
        for (int v = y; v < y + HIGH; v += 3) {
            for (int u = x; u < x + WIDE; u += 2) {
                sums.add(print.at(u, v), laid.near(u + across, v + down));
            }
        }
        return sums.value();
    }
}
