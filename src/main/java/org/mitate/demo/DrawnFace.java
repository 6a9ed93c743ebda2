package org.mitate.demo;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.Arc2D;
import java.awt.geom.Area;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;

/// A doctor of the demo hospital as a drawing: plainly no photograph, since none of them exists.
///
/// @param hair its colour, as `#3b302b`
/// @param bob whether it reaches the chin
/// @param wall the colour behind
record DrawnFace(String hair, boolean bob, boolean glasses, String wall) {

    private static final int SIDE = 360;
    private static final Color SKIN = Color.decode("#f2d2b6");
    private static final Color SHADOW = Color.decode("#e3b997");
    private static final Color INK = Color.decode("#43352f");
    private static final Color SHIRT = Color.decode("#a9c3ea");

    /// @return a PNG
    byte[] draw() {
        var sheet = new BufferedImage(SIDE, SIDE, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = sheet.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        pen.scale(SIDE / 100.0, SIDE / 100.0);
        fill(pen, Color.decode(wall), new Ellipse2D.Double(-50, -50, 200, 200));
        if (bob) fill(pen, Color.decode(hair), round(50, 43, 23, 27));
        coat(pen);
        head(pen);
        features(pen);
        pen.dispose();
        var png = new ByteArrayOutputStream();
        try {
            ImageIO.write(sheet, "png", png);
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
        return png.toByteArray();
    }

    private static void coat(Graphics2D pen) {
        fill(pen, SHADOW, round(50, 66, 8, 14));
        var shoulders = new Path2D.Double();
        shoulders.moveTo(8, 102);
        shoulders.curveTo(12, 80, 30, 77, 41, 72);
        shoulders.lineTo(50, 84);
        shoulders.lineTo(59, 72);
        shoulders.curveTo(70, 77, 88, 80, 92, 102);
        fill(pen, SHIRT, round(50, 84, 13, 14));
        fill(pen, Color.WHITE, shoulders);
        var lapels = new Path2D.Double();
        lapels.moveTo(41, 72);
        lapels.lineTo(37, 84);
        lapels.lineTo(50, 98);
        lapels.lineTo(63, 84);
        lapels.lineTo(59, 72);
        line(pen, Color.LIGHT_GRAY, 1, lapels);
    }

    private void head(Graphics2D pen) {
        if (!bob) {
            fill(pen, SHADOW, round(32.5, 45, 3, 4.5));
            fill(pen, SHADOW, round(67.5, 45, 3, 4.5));
        }
        fill(pen, SKIN, round(50, 44, 17.5, 21));
        var crown = new Area(round(50, 38, 20, 21));
        crown.subtract(new Area(bob ? round(56, 56, 22, 23) : round(48, 57, 20, 25)));
        if (!bob) crown.subtract(new Area(round(50, 62, 18.5, 22)));
        fill(pen, Color.decode(hair), crown);
    }

    private void features(Graphics2D pen) {
        for (int side : new int[] {-1, 1}) {
            double eye = 50 + side * 7;
            fill(pen, INK, round(eye, 46, 1.5, 1.9));
            line(pen, INK, 1, new Arc2D.Double(eye - 4, 39.5, 8, 5, 40, 100, Arc2D.OPEN));
            if (glasses) line(pen, INK, 0.9, round(eye, 46, 5.4, 4.8));
        }
        if (glasses) line(pen, INK, 0.9, new Arc2D.Double(48, 44.5, 4, 3, 20, 140, Arc2D.OPEN));
        line(pen, SHADOW, 1.2, new Arc2D.Double(48, 47, 4, 6, 200, 140, Arc2D.OPEN));
        line(pen, INK, 1.2, new Arc2D.Double(44.5, 51, 11, 7, 205, 130, Arc2D.OPEN));
    }

    private static Shape round(double x, double y, double width, double height) {
        return new Ellipse2D.Double(x - width, y - height, width * 2, height * 2);
    }

    private static void fill(Graphics2D pen, Color colour, Shape shape) {
        pen.setColor(colour);
        pen.fill(shape);
    }

    private static void line(Graphics2D pen, Color colour, double width, Shape shape) {
        pen.setColor(colour);
        pen.setStroke(
                new BasicStroke((float) width, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        pen.draw(shape);
    }
}
