package org.mitate.bench;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.font.GlyphVector;
import java.awt.geom.AffineTransform;
import java.awt.geom.Arc2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.Random;
import org.mitate.shared.Box;

/// Writes on sheets of A4 at 300 dpi: in the types that are installed here, or as if by hand.
final class Quill {

    private static final double MILLIMETRE = 300 / 25.4;
    private static final List<Font> TYPES = Types.here();
    /// Letters that stand in the upper right of their square when written downwards, or turned.
    private static final String SMALL = "、。";
    private static final String TURNED = "ー（）「」〜";

    private final BufferedImage sheet;
    private final Graphics2D ink;
    private final Random hand;
    private final Font type;
    private final double trembling;

    /// @param trembling 0 for print, 1 for a hand
    Quill(BufferedImage sheet, Random hand, double trembling) {
        this.sheet = sheet;
        this.hand = hand;
        this.type = TYPES.get(hand.nextInt(TYPES.size()));
        this.trembling = trembling;
        ink = sheet.createGraphics();
        ink.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        ink.scale(MILLIMETRE, MILLIMETRE);
        ink.setColor(Color.DARK_GRAY);
    }

    static BufferedImage emptySheet() {
        var sheet = new BufferedImage(2480, 3508, BufferedImage.TYPE_BYTE_GRAY);
        Graphics2D white = sheet.createGraphics();
        white.setColor(Color.WHITE);
        white.fillRect(0, 0, sheet.getWidth(), sheet.getHeight());
        white.dispose();
        return sheet;
    }

    BufferedImage done() {
        ink.dispose();
        return sheet;
    }

    /// Line below line, from left to right.
    ///
    /// @param size of a letter in millimetres
    Quill across(Box box, double size, String words) {
        double y = box.y() + size;
        double x = box.x();
        for (int letter : words.codePoints().toArray()) {
            if (letter == '\n' || x + size > box.x() + box.width()) {
                x = box.x();
                y += size * 1.7;
            }
            if (y > box.y() + box.height()) break;
            if (letter != '\n') x += put(letter, x, y, size, 0);
        }
        return this;
    }

    Quill down(Box box, double size, String words) {
        double x = box.x() + box.width() - size;
        double y = box.y() + size;
        for (int letter : words.codePoints().toArray()) {
            if (letter == '\n' || y > box.y() + box.height()) {
                y = box.y() + size;
                x -= size * 1.7;
            }
            if (x < box.x()) break;
            if (letter == '\n') continue;
            String written = Character.toString(letter);
            boolean small = SMALL.contains(written);
            if (TURNED.contains(written)) put(letter, x + size * 0.12, y - size * 0.88, size, 90);
            else put(letter, small ? x + size * 0.6 : x, small ? y - size * 0.6 : y, size, 0);
            y += size * 1.06;
        }
        return this;
    }

    Quill rule(double x, double y, double width, double height) {
        ink.fill(new Rectangle2D.Double(x, y, width, height));
        return this;
    }

    /// As of a heart: the same again and again.
    Quill curve(double x, double y, Random chance) {
        double high = chance.nextDouble(3, 14);
        double wide = chance.nextDouble(5, 9);
        var beats = new Path2D.Double();
        beats.moveTo(x, y);
        for (double at = x; at < 185; at += wide) {
            beats.lineTo(at + wide * 0.3, y);
            beats.lineTo(at + wide * 0.4, y - high);
            beats.lineTo(at + wide * 0.5, y + high * 0.3);
            beats.lineTo(at + wide * 0.55, y);
            beats.quadTo(at + wide * 0.7, y - high * 0.5, at + wide * 0.85, y);
        }
        ink.setStroke(new BasicStroke(0.3f));
        ink.draw(beats);
        return this;
    }

    /// A small box or ring anywhere.
    Quill blot(Random chance) {
        double x = chance.nextDouble(15, 190);
        double y = chance.nextDouble(15, 280);
        double wide = chance.nextDouble(1, 7);
        double high = chance.nextDouble(1, 7);
        ink.setStroke(new BasicStroke(0.4f));
        ink.draw(
                chance.nextBoolean()
                        ? new Rectangle2D.Double(x, y, wide, high)
                        : new Arc2D.Double(x, y, wide, high, chance.nextInt(360), 250, 0));
        return this;
    }

    private double put(int letter, double x, double y, double size, double degrees) {
        var place =
                AffineTransform.getTranslateInstance(
                        x + shaken(0.03, size), y + shaken(0.06, size));
        place.rotate(Math.toRadians(degrees) + shaken(0.09, 1));
        place.shear(-0.12 * trembling + shaken(0.06, 1), 0);
        place.scale(1 + shaken(0.1, 1), 1 + shaken(0.1, 1));
        Font font = type.deriveFont((float) size);
        GlyphVector shape =
                font.createGlyphVector(ink.getFontRenderContext(), Character.toString(letter));
        ink.fill(place.createTransformedShape(shape.getOutline()));
        return shape.getGlyphMetrics(0).getAdvance() + trembling * size * 0.05;
    }

    private double shaken(double most, double size) {
        return (hand.nextDouble() * 2 - 1) * most * size * trembling;
    }
}
