package org.mitate.paper;

import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.mitate.shared.Box;

/// A paper set once more with each field in a colour of its own, which takes no room: so the fields
/// are found where they stand in the real edition, whatever the type and the texts do.
final class MapEdition {

    private static final Pattern FIELD = Pattern.compile("data-field=\"(\\w+)\"");
    private static final float DOTS = 100;
    private static final double MILLIMETRES = 25.4 / DOTS;

    private final List<String> fields;

    /// @param html of the paper
    MapEdition(String html) {
        fields = FIELD.matcher(html).results().map(MapEdition::name).distinct().toList();
    }

    private static String name(MatchResult found) {
        return found.group(1);
    }

    String styles() {
        var styles = new StringBuilder("\n* { color: #000; }\n");
        for (int i = 0; i < fields.size(); i++) {
            String colour = "#%06x".formatted(colour(i));
            styles.append(
                    "td[data-field=\"%s\"] { background: %s; }%n".formatted(fields.get(i), colour));
        }
        return styles.toString();
    }

    FieldMap read(Pdf pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf.bytes())) {
            var renderer = new PDFRenderer(document);
            renderer.setRenderingHints(
                    new RenderingHints(
                            RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_OFF));
            var pages = new ArrayList<Map<String, Box>>();
            for (int page = 0; page < pdf.pages(); page++) {
                pages.add(boxes(renderer.renderImageWithDPI(page, DOTS, ImageType.RGB)));
            }
            return new FieldMap(pages);
        }
    }

    private Map<String, Box> boxes(BufferedImage page) {
        var rims = new LinkedHashMap<Integer, int[]>();
        for (int y = 0; y < page.getHeight(); y++) {
            for (int x = 0; x < page.getWidth(); x++) {
                int field = field(page.getRGB(x, y) & 0xFFFFFF);
                if (field < 0) continue;
                int[] rim = rims.computeIfAbsent(field, none -> new int[] {9999, 9999, 0, 0});
                rim[0] = Math.min(rim[0], x);
                rim[1] = Math.min(rim[1], y);
                rim[2] = Math.max(rim[2], x + 1);
                rim[3] = Math.max(rim[3], y + 1);
            }
        }
        var boxes = new LinkedHashMap<String, Box>();
        rims.forEach((field, rim) -> boxes.put(fields.get(field), box(rim)));
        return boxes;
    }

    private static Box box(int[] rim) {
        return new Box(
                rim[0] * MILLIMETRES,
                rim[1] * MILLIMETRES,
                (rim[2] - rim[0]) * MILLIMETRES,
                (rim[3] - rim[1]) * MILLIMETRES);
    }

    /// Full blue says that it is one of ours: no type and no rule on a form is blue.
    private static int colour(int field) {
        return (16 + field / 14 * 16) << 16 | (16 + field % 14 * 16) << 8 | 0xFF;
    }

    private int field(int colour) {
        if ((colour & 0xFF) != 0xFF) return -1;
        int tens = (colour >> 16) / 16 - 1;
        int ones = (colour >> 8 & 0xFF) / 16 - 1;
        int field = tens * 14 + ones;
        boolean exact = ones >= 0 && ones < 14 && field >= 0 && field < fields.size();
        return exact && colour(field) == colour ? field : -1;
    }
}
