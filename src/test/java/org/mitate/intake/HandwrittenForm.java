package org.mitate.intake;

import java.awt.Color;
import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.mitate.demo.FaxFile;
import org.mitate.demo.FaxLine;
import org.mitate.demo.FaxMachine;

/// A blank form on which somebody wrote, sent by FAX: the letters of a font, larger and smaller and
/// askew like those of a hand.
public final class HandwrittenForm {

    private static final Color PEN = new Color(20, 20, 20);

    private final List<BufferedImage> sheets;
    private final Map<String, FormRegion> regions;
    private final Font hand;

    /// @param blank the two sheets of the blank form as they are printed
    public HandwrittenForm(byte[] blank, Map<String, FormRegion> regions) {
        this.sheets = FaxMachine.sheets(blank).subList(0, 2);
        this.regions = regions;
        try (var font = getClass().getResourceAsStream("/paper/fonts/BIZUDPGothic-Regular.ttf")) {
            hand = Font.createFont(Font.TRUETYPE_FONT, font);
        } catch (IOException | FontFormatException broken) {
            throw new IllegalStateException(broken);
        }
    }

    public HandwrittenForm write(String field, String text) {
        FormRegion box = regions.get(field).withoutItsWords();
        BufferedImage sheet = sheets.get(box.sheet() - 1);
        Graphics2D pen = sheet.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        pen.setColor(PEN);
        double x = box.left() * sheet.getWidth() + 20;
        double y = (box.top() + box.height() / 2) * sheet.getHeight() + 14;
        for (int i = 0; i < text.length(); i++) {
            double wobble = Math.sin(i * 2.7 + text.length());
            pen.setFont(hand.deriveFont(Font.PLAIN, (float) (44 + 5 * wobble)));
            AffineTransform straight = pen.getTransform();
            pen.rotate(wobble * 0.12, x, y);
            pen.shear(-0.12, 0);
            pen.drawString(
                    text.substring(i, i + 1), (float) (x + 0.12 * y), (float) (y + 4 * wobble));
            pen.setTransform(straight);
            x += 46 + 4 * wobble;
        }
        pen.dispose();
        return this;
    }

    /// In print, as by a typewriter.
    public HandwrittenForm print(String field, String text) {
        FormRegion box = regions.get(field).withoutItsWords();
        BufferedImage sheet = sheets.get(box.sheet() - 1);
        Graphics2D pen = sheet.createGraphics();
        pen.setColor(Color.BLACK);
        pen.setFont(hand.deriveFont(Font.PLAIN, 42f));
        double y = (box.top() + box.height() / 2) * sheet.getHeight() + 14;
        pen.drawString(text, (float) (box.left() * sheet.getWidth() + 20), (float) y);
        pen.dispose();
        return this;
    }

    public byte[] fax(long seed) {
        var sent = new ArrayList<BufferedImage>();
        for (var sheet : sheets) sent.add(FaxMachine.send(sheet, FaxLine.FINE, seed + sent.size()));
        return FaxFile.G4.write(sent, FaxLine.FINE.lines());
    }
}
