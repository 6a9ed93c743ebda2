package org.mitate.demo;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.util.Random;

/// Writes on a printed sheet as a person does: no two letters alike, and none quite straight.
final class Pen {

    private static final double MILLIMETRE = FaxMachine.PRINTED / 25.4;

    private final Graphics2D ink;
    private final Random hand;

    /// @param sheet A4 at the printer's resolution
    Pen(BufferedImage sheet, long seed) {
        hand = new Random(seed);
        ink = sheet.createGraphics();
        ink.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        ink.setColor(Color.DARK_GRAY);
        ink.scale(MILLIMETRE, MILLIMETRE);
        ink.setStroke(new BasicStroke(0.5f, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
    }

    /// @param x millimetres from the left
    /// @param y millimetres from the top to the middle of the line
    /// @param size of a letter in millimetres
    Pen write(double x, double y, double size, String words) {
        double at = x;
        for (int letter : words.codePoints().toArray()) {
            String written = Character.toString(letter);
            var font = letter(size);
            var shape = font.createGlyphVector(ink.getFontRenderContext(), written);
            ink.fill(shape.getOutline((float) at, (float) (y + size * 0.36 + trembling(0.4))));
            at += Math.max(size * 0.55, shape.getGlyphMetrics(0).getAdvance()) + trembling(0.15);
        }
        return this;
    }

    /// Lines below each other, as on ruled paper.
    Pen lines(double x, double y, double size, double distance, String... lines) {
        for (int line = 0; line < lines.length; line++) {
            write(x, y + line * distance, size, lines[line]);
        }
        return this;
    }

    /// A mark in a box.
    Pen tick(double x, double y) {
        double down = 1.2 + trembling(0.3);
        var path = new java.awt.geom.Path2D.Double();
        path.moveTo(x - 1.4, y + trembling(0.3));
        path.lineTo(x - 0.2, y + down);
        path.lineTo(x + 2.4, y - 2.6 + trembling(0.5));
        ink.draw(path);
        return this;
    }

    private Font letter(double size) {
        var slant = new AffineTransform();
        slant.rotate(trembling(0.07));
        slant.shear(-0.14 + trembling(0.05), 0);
        slant.scale(1 + trembling(0.08), 1 + trembling(0.08));
        return ScannedSheet.TYPE.deriveFont((float) size).deriveFont(slant);
    }

    private double trembling(double most) {
        return (hand.nextDouble() * 2 - 1) * most;
    }
}
