package org.mitate.recognition;

import java.awt.image.BufferedImage;
import java.util.List;
import java.util.Map;
import org.mitate.shared.Box;

/// Where somebody wrote by hand on a print of ours: the scan is laid over the print, and what is
/// left when the print is taken away was written.
public final class Handwriting {

    private static final int DOTS = Overlay.DOTS;
    private static final double A4 = Ink.A4;

    /// Dots on a millimetre of a clipping, and the millimetres it shows around its box.
    private static final int CLIPPED = 8;

    private static final double AROUND = 1;

    /// The rules around a box, in millimetres.
    private static final double RIM = 0.9;

    /// Square millimetres of ink that somebody must have left: a short stroke of a pen.
    private static final double STROKE = 1.6;

    /// @param inked whether something stands there that was not printed
    /// @param clipping what the scan shows there, upright and straight
    public record Mark(String field, boolean inked, BufferedImage clipping) {}

    /// @param print the page as it was printed, A4
    /// @param boxes on the print by field
    /// @param scan the page as it came back, upright; it may lean
    public List<Mark> find(BufferedImage print, Map<String, Box> boxes, BufferedImage scan) {
        var whole = Picture.of(print);
        var printed = canvas(whole);
        var code = Overlay.codeInMillimetres(whole);
        var scanned = Picture.of(scan);
        var soft = Smaller.soft(scanned);
        var placement = new Overlay(printed, code, soft).placement();
        var laid = placement.piece(soft, 0, 0, printed.width(), printed.height(), DOTS);
        var written = new WrittenInk(printed, Smaller.soft(laid));
        return boxes.entrySet().stream()
                .map(
                        box ->
                                new Mark(
                                        box.getKey(),
                                        isInked(written, box.getValue()),
                                        clip(placement, scanned, box.getValue())))
                .toList();
    }

    private static Picture canvas(Picture print) {
        double scale = print.width() / A4;
        int height = (int) (print.height() / scale * DOTS);
        var as = new Placement(0, scale, 0, 0, 0, scale);
        return as.piece(Smaller.soft(print), 0, 0, (int) (A4 * DOTS), height, DOTS);
    }

    private static boolean isInked(WrittenInk written, Box box) {
        int dots =
                written.count(
                        (int) Math.ceil((box.x() + RIM) * DOTS),
                        (int) Math.ceil((box.y() + RIM) * DOTS),
                        (int) ((box.x() + box.width() - RIM) * DOTS),
                        (int) ((box.y() + box.height() - RIM) * DOTS));
        return dots > STROKE * DOTS * DOTS;
    }

    private static BufferedImage clip(Placement placement, Picture scan, Box box) {
        int width = (int) ((box.width() + 2 * AROUND) * CLIPPED);
        int height = (int) ((box.height() + 2 * AROUND) * CLIPPED);
        double left = box.x() - AROUND;
        double top = box.y() - AROUND;
        return placement.piece(scan, left, top, width, height, CLIPPED).image();
    }
}
