package org.mitate.recognition;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.geom.Path2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.List;
import java.util.Random;
import org.mitate.demo.FaxFile;
import org.mitate.demo.FaxLine;
import org.mitate.demo.FaxMachine;
import org.mitate.files.Media;
import org.mitate.files.PageImages;
import org.mitate.paper.Printed;
import org.mitate.shared.Box;

/// Sheets as they come out of a file of the fax server.
final class Faxed {

    private Faxed() {}

    static BufferedImage page(BufferedImage sheet, FaxLine line, long seed) {
        var sent = FaxMachine.send(sheet, line, seed);
        return PageImages.of(Media.TIFF, FaxFile.G4.write(List.of(sent), line.lines()), 1);
    }

    /// The sheet with a scribble in each box, by a pen of 0.6 mm.
    static BufferedImage written(BufferedImage sheet, Box... boxes) {
        var copy = new BufferedImage(sheet.getWidth(), sheet.getHeight(), sheet.getType());
        copy.setData(sheet.getRaster());
        var pen = copy.createGraphics();
        double scale = sheet.getWidth() / 210.0;
        pen.scale(scale, scale);
        pen.setColor(Color.DARK_GRAY);
        pen.setStroke(new BasicStroke(0.6f));
        for (Box box : boxes) pen.draw(scribble(box));
        pen.dispose();
        return copy;
    }

    /// The blank form with name, address and surgery.
    static BufferedImage filled(String name, String address, String surgery) {
        var sheet = Printed.blankForm();
        write(sheet, name, 72);
        write(sheet, address, 101);
        write(sheet, surgery, 256);
        return sheet;
    }

    /// An empty sheet with one line of words.
    static BufferedImage line(String words, double y) {
        var sheet = new BufferedImage(2480, 3508, BufferedImage.TYPE_BYTE_GRAY);
        var white = sheet.createGraphics();
        white.setColor(Color.WHITE);
        white.fillRect(0, 0, sheet.getWidth(), sheet.getHeight());
        white.dispose();
        write(sheet, words, y);
        return sheet;
    }

    /// @param y millimetres from the top
    private static void write(BufferedImage sheet, String words, double y) {
        var pen = sheet.createGraphics();
        pen.setColor(Color.BLACK);
        pen.setFont(type().deriveFont(62f));
        pen.drawString(words, 560, (int) (y * 300 / 25.4));
        pen.dispose();
    }

    /// Another type than the one by which letters are known.
    static Font type() {
        try (var file = Faxed.class.getResourceAsStream("/paper/fonts/NotoSansJP-Regular.ttf")) {
            return Font.createFont(Font.TRUETYPE_FONT, file);
        } catch (IOException | FontFormatException damaged) {
            throw new AssertionError(damaged);
        }
    }

    /// Some bows over the middle of the box.
    private static Path2D scribble(Box box) {
        var chance = new Random(1);
        var bows = new Path2D.Double();
        double left = box.x() + box.width() * 0.45;
        bows.moveTo(left, box.y() + box.height() / 2);
        for (int bow = 1; bow < 9; bow++) {
            double y = box.y() + box.height() * chance.nextDouble(0.2, 0.8);
            double x = left + bow * box.width() * 0.05;
            bows.quadTo(x - 1, box.y() + box.height() * (bow % 2 == 0 ? 0.1 : 0.9), x, y);
        }
        return bows;
    }
}
