package org.mitate.recognition;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.Random;

/// Papers without a code of ours, A4 at 300 dpi.
final class Sheets {

    private static final double MILLIMETRE = 300 / 25.4;
    private static final List<String> SENTENCES =
            List.of(
                    "平素より大変お世話になっております。",
                    "昨年の秋から右の膝が痛み、注射を続けています。",
                    "血液検査では炎症の所見はなく、画像では狭窄を認めます。",
                    "ご家族が貴院のご意見を希望されています。",
                    "手術をしないで歩けるようになりますか。",
                    "病理の標本を同封いたしますので、ご返却ください。");
    private static final List<String> FINDINGS =
            List.of("白血球", "赤血球", "血小板", "クレアチニン", "尿素窒素", "カリウム", "CRP", "AST", "ALT");

    private Sheets() {}

    static BufferedImage empty() {
        var sheet = new BufferedImage(2480, 3508, BufferedImage.TYPE_BYTE_GRAY);
        var white = sheet.createGraphics();
        white.setColor(Color.WHITE);
        white.fillRect(0, 0, sheet.getWidth(), sheet.getHeight());
        white.dispose();
        return sheet;
    }

    static BufferedImage letter(String whose, long seed) {
        var sheet = empty();
        var pen = pen(sheet, 4);
        var chance = new Random(seed);
        pen.drawString(whose, 25, 50);
        for (int line = 0; line < 24; line++) {
            pen.drawString(SENTENCES.get(chance.nextInt(SENTENCES.size())), 25, 65 + line * 7);
        }
        pen.dispose();
        return sheet;
    }

    /// The same findings in other months.
    static BufferedImage table(int month) {
        var sheet = empty();
        var pen = pen(sheet, 3.6f);
        var chance = new Random(month);
        for (int row = 0; row < 26; row++) {
            int y = 30 + row * 9;
            pen.fill(new Rectangle2D.Double(20, y, 170, 0.25));
            pen.drawString(FINDINGS.get(row % FINDINGS.size()), 23, y + 6);
            pen.drawString("%.1f".formatted(chance.nextDouble(300)), 90, y + 6);
            pen.drawString("%d-%d".formatted(row, 90 + 7 * row), 135, y + 6);
        }
        pen.fill(new Rectangle2D.Double(86, 30, 0.25, 226));
        pen.dispose();
        return sheet;
    }

    /// @param size of a letter in millimetres, as all that is drawn then
    static Graphics2D pen(BufferedImage sheet, float size) {
        var pen = sheet.createGraphics();
        pen.setColor(Color.DARK_GRAY);
        pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        pen.setRenderingHint(
                RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
        pen.scale(MILLIMETRE, MILLIMETRE);
        pen.setFont(Faxed.type().deriveFont(size));
        return pen;
    }
}
