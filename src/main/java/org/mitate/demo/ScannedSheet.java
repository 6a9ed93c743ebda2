package org.mitate.demo;

import java.awt.Color;
import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.font.LineBreakMeasurer;
import java.awt.font.TextAttribute;
import java.awt.font.TextLayout;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.text.AttributedString;
import java.util.Map;
import javax.imageio.ImageIO;
import org.mitate.files.Scan;
import org.springframework.core.io.ClassPathResource;

/// A typed sheet of A4 at 100 dpi that lay a little askew on the scanner.
final class ScannedSheet {

    private static final int WIDTH = 827;
    private static final int HEIGHT = 1169;
    private static final int MARGIN = 86;
    private static final double ASKEW = Math.toRadians(0.35);
    static final Font TYPE = type();

    private final BufferedImage image;
    private final Graphics2D pen;
    private float y = MARGIN;

    ScannedSheet() {
        this(1);
    }

    private ScannedSheet(int times) {
        image = new BufferedImage(WIDTH * times, HEIGHT * times, BufferedImage.TYPE_BYTE_GRAY);
        pen = image.createGraphics();
        pen.scale(times, times);
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, WIDTH, HEIGHT);
        pen.setColor(Color.DARK_GRAY);
        pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        pen.rotate(ASKEW, WIDTH / 2.0, HEIGHT / 2.0);
    }

    /// As a printer sets it, to be faxed.
    static ScannedSheet fine() {
        return new ScannedSheet(FaxMachine.PRINTED / 100);
    }

    ScannedSheet title(String words) {
        TextLayout line = layout(words, 27);
        y += 44;
        line.draw(pen, (WIDTH - line.getAdvance()) / 2, y);
        y += 34;
        return this;
    }

    ScannedSheet line(String words) {
        y += 30;
        layout(words, 16).draw(pen, MARGIN, y);
        return this;
    }

    ScannedSheet right(String words) {
        TextLayout line = layout(words, 16);
        y += 30;
        line.draw(pen, WIDTH - MARGIN - line.getAdvance(), y);
        return this;
    }

    ScannedSheet rule() {
        y += 20;
        pen.drawLine(MARGIN, (int) y, WIDTH - MARGIN, (int) y);
        return this;
    }

    /// A paragraph, set in.
    ScannedSheet text(String words) {
        var styled = new AttributedString(words, Map.of(TextAttribute.FONT, TYPE.deriveFont(16f)));
        var lines = new LineBreakMeasurer(styled.getIterator(), pen.getFontRenderContext());
        while (lines.getPosition() < words.length()) {
            TextLayout line = lines.nextLayout(WIDTH - 2f * MARGIN - 40);
            y += 28;
            line.draw(pen, MARGIN + 32, y);
        }
        y += 6;
        return this;
    }

    BufferedImage sheet() {
        pen.dispose();
        return image;
    }

    Scan scan(String name) {
        pen.dispose();
        var bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "png", bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Scan.of(name, bytes.toByteArray());
    }

    private TextLayout layout(String words, float size) {
        return new TextLayout(words, TYPE.deriveFont(size), pen.getFontRenderContext());
    }

    private static Font type() {
        try (var in =
                new ClassPathResource("paper/fonts/BIZUDPGothic-Regular.ttf").getInputStream()) {
            return Font.createFont(Font.TRUETYPE_FONT, in);
        } catch (IOException | FontFormatException e) {
            throw new IllegalStateException("the type of the papers cannot be read", e);
        }
    }
}
