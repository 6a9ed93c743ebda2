package org.mitate.inbox;

import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;

/// A cat on a sofa, as somebody sends it by mistake.
final class Cat {

    private Cat() {}

    static BufferedImage picture() {
        var picture = new BufferedImage(1600, 1200, BufferedImage.TYPE_INT_RGB);
        var pen = picture.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        pen.setPaint(new GradientPaint(0, 0, new Color(220, 200, 170), 0, 1200, Color.DARK_GRAY));
        pen.fillRect(0, 0, 1600, 1200);
        pen.setColor(new Color(200, 120, 40));
        pen.fillOval(450, 350, 700, 700);
        pen.fillPolygon(new int[] {500, 560, 720}, new int[] {480, 200, 400}, 3);
        pen.fillPolygon(new int[] {1100, 1040, 880}, new int[] {480, 200, 400}, 3);
        pen.setColor(Color.BLACK);
        pen.fillOval(620, 560, 90, 120);
        pen.fillOval(890, 560, 90, 120);
        pen.fillPolygon(new int[] {770, 830, 800}, new int[] {760, 760, 800}, 3);
        for (int whisker = -2; whisker <= 2; whisker++) {
            pen.drawLine(760, 800, 480, 800 + whisker * 50);
            pen.drawLine(840, 800, 1120, 800 + whisker * 50);
        }
        pen.dispose();
        return picture;
    }
}
