package org.mitate.recognition;

import java.awt.image.BufferedImage;
import java.util.Optional;
import java.util.function.Function;

/// Reads pages as they come from fax machines, scanners and cameras: the front door of this room.
///
/// Has no state; any number of threads may read at a time.
public final class SheetReader {

    /// @param page with square dots, in any colour
    /// @param known what the text of a code means, empty if it is not ours: asked for each text
    /// that is read, so that a misread can never count
    public <T> Reading<T> read(BufferedImage page, Function<String, Optional<T>> known) {
        var picture = Picture.of(page);
        var search = new CodeSearch<>(picture, known);
        search.run();
        Optional<Integer> way = way(search, picture);
        int turned = way.orElse(0);
        var upright = Turned.by(turned, picture);
        var coarse = Smaller.soft(Smaller.half(upright));
        // a light fax of thin letters is hardly darker than dust, but it can be read
        boolean blank = way.isEmpty() && Blank.is(coarse);
        double skew = Skew.of(coarse, search.found().map(SheetReader::skew));
        return new Reading<>(
                turned,
                way.isEmpty() && !blank,
                skew,
                search.meaning(),
                search.strange(),
                blank,
                Fingerprint.of(Turned.askew(-skew, coarse)));
    }

    /// Our own code stands upright for certain; a code of others may have been stuck on anyhow.
    private static <T> Optional<Integer> way(CodeSearch<T> search, Picture page) {
        Optional<Integer> byCode = search.found().map(SheetReader::turned);
        if (search.meaning().isPresent()) return byCode;
        return WayUp.degrees(page).or(() -> byCode);
    }

    /// Degrees by which an upright page leans clockwise.
    static double lean(Picture upright) {
        return Skew.of(Smaller.soft(Smaller.half(upright)), Optional.empty());
    }

    /// A page that leans to the right by 90° is set upright by 270° more.
    private static int turned(Symbol symbol) {
        return Math.floorMod(-quarters(symbol), 4) * 90;
    }

    private static double skew(Symbol symbol) {
        return symbol.angle() - quarters(symbol) * 90;
    }

    private static int quarters(Symbol symbol) {
        return (int) Math.round(symbol.angle() / 90);
    }
}
