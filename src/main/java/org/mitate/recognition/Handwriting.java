package org.mitate.recognition;

import java.awt.image.BufferedImage;
import java.util.List;
import java.util.Map;
import org.mitate.shared.Box;

/// Where somebody wrote by hand on a print of ours.
public final class Handwriting {

    /// @param inked whether something stands there that was not printed
    /// @param clipping what the scan shows there
    public record Mark(String field, boolean inked, BufferedImage clipping) {}

    /// @param print the page as it was printed
    /// @param boxes on the print, in millimetres, by field
    /// @param scan the page as it came back, upright
    public List<Mark> find(BufferedImage print, Map<String, Box> boxes, BufferedImage scan) {
        return boxes.entrySet().stream()
                .map(box -> new Mark(box.getKey(), false, clip(box.getValue(), scan)))
                .toList();
    }

    private static BufferedImage clip(Box box, BufferedImage scan) {
        double scale = scan.getWidth() / 210.0;
        return scan.getSubimage(
                (int) (box.x() * scale),
                (int) (box.y() * scale),
                (int) (box.width() * scale),
                (int) (box.height() * scale));
    }
}
