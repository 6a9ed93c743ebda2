package org.mitate.recognition;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mitate.demo.FaxLine;
import org.mitate.paper.Printed;

class WayUpTest {

    private static final String LETTER =
            "平素よりお世話になっております。柏原静江様は昨年の秋から息切れが強くなり、カテーテルによる治療を検討しています。"
                    + "ご家族が貴院のご意見を希望されています。ご多忙のところ恐れ入りますが、何卒よろしくお願いいたします。";

    @ParameterizedTest
    @ValueSource(ints = {0, 90, 180, 270})
    void aFormWithoutACodeIsSetUprightHoweverItWasPutIn(int turned) {
        var line = FaxLine.STANDARD.turned(turned).askew(1.5).noisy(0.01);

        var reading = read(Faxed.page(Printed.blankForm(), line, 1));

        assertThat(reading.turned()).isEqualTo((360 - turned) % 360);
        assertThat(reading.unsure()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 90, 180, 270})
    void aLetterThatIsWrittenDownwardsIsSetUprightToo(int turned) {
        var line = FaxLine.FINE.turned(turned).askew(-1).noisy(0.01);

        var reading = read(Faxed.page(downwards(), line, 2));

        assertThat(reading.turned()).isEqualTo((360 - turned) % 360);
        assertThat(reading.unsure()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 90, 180, 270})
    void aPageWithoutWordsIsLeftAsItCameAndThatIsSaid(int turned) {
        var reading = read(Faxed.page(boxes(), FaxLine.FINE.turned(turned), 3));

        assertThat(reading.turned()).isZero();
        assertThat(reading.unsure()).isTrue();
    }

    @Test
    void aLightFaxOfThinLettersIsNotAnEmptyPage() {
        var line = FaxLine.STANDARD.inked(105).askew(1);

        assertThat(read(Faxed.page(downwards(), line, 5)).blank()).isFalse();
    }

    /// The letters are so thin that hardly a dot is dark.
    @Test
    void whatIsWrittenInPaleLettersIsNotAnEmptyPage() {
        var sheet = Sheets.empty();
        var pen = Sheets.pen(sheet, 3.4f);
        pen.setColor(new Color(96, 96, 96));
        for (int i = 0; i < 8; i++)
            pen.drawString(LETTER.substring(i * 10, i * 10 + 34), 30, 60 + i * 7);
        pen.dispose();

        var reading = read(Faxed.page(sheet, FaxLine.STANDARD.inked(105).turned(180), 7));

        assertThat(reading.blank()).isFalse();
        assertThat(reading.unsure() || reading.turned() == 180).isTrue();
    }

    @Test
    void anEmptyPageNeedsNobodyToTurnIt() {
        for (var line : List.of(FaxLine.FINE.noisy(0.01), FaxLine.STANDARD.noisy(0.05))) {
            var reading = read(Faxed.page(Sheets.empty(), line, 4));

            assertThat(reading.blank()).isTrue();
            assertThat(reading.unsure()).isFalse();
        }
    }

    /// The machine that sent it wrote its number at the top, and the glass is dirty.
    @Test
    void aStreakAndTheLineOfTheSenderAreNotWritten() {
        var sheet = Sheets.empty();
        var pen = Sheets.pen(sheet, 3);
        pen.drawString("2026-11-20 10:00  FROM: 03-0000-9921  P. 01/01", 20, 9);
        pen.fill(new Rectangle2D.Double(120, 0, 0.2, 297));
        pen.dispose();

        assertThat(read(Faxed.page(sheet, FaxLine.STANDARD.noisy(0.01), 8)).blank()).isTrue();
    }

    private static Reading<String> read(BufferedImage page) {
        return new SheetReader().read(page, text -> Optional.empty());
    }

    private static BufferedImage downwards() {
        var sheet = Sheets.empty();
        var pen = pen(sheet);
        pen.setFont(Faxed.type().deriveFont(50f));
        for (int i = 0; i < LETTER.length(); i++) {
            int x = 2100 - i / 28 * 100;
            pen.drawString(LETTER.substring(i, i + 1), x, 400 + i % 28 * 56);
        }
        pen.dispose();
        return sheet;
    }

    private static BufferedImage boxes() {
        var sheet = Sheets.empty();
        var pen = pen(sheet);
        pen.setStroke(new BasicStroke(6));
        for (int box = 0; box < 60; box++) {
            pen.drawRect(300 + box % 6 * 300, 300 + box / 6 * 300, 50, 50);
        }
        pen.dispose();
        return sheet;
    }

    private static Graphics2D pen(BufferedImage sheet) {
        var pen = sheet.createGraphics();
        pen.setColor(Color.BLACK);
        pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        return pen;
    }
}
