package org.mitate.bench;

import java.awt.image.BufferedImage;
import java.util.Random;
import org.mitate.shared.Box;

/// Papers that carry no code of ours, as doctors and families send them.
enum LooseSheet {
    LETTER_ACROSS("typed letter, written across") {
        @Override
        BufferedImage draw(Random chance) {
            return body(head(quill(chance, 0), chance), chance, 190);
        }
    },
    LETTER_DOWN("letter, written downwards") {
        @Override
        BufferedImage draw(Random chance) {
            double size = chance.nextDouble(3.4, 5);
            return quill(chance, 0)
                    .down(new Box(22, 25, 165, 230), size, Words.letter(chance, 14))
                    .done();
        }
    },
    LATIN("letter in English") {
        @Override
        BufferedImage draw(Random chance) {
            double size = chance.nextDouble(3.2, 4.4);
            return quill(chance, 0)
                    .across(new Box(25, 30, 160, 220), size, Words.english(chance, 9))
                    .done();
        }
    },
    HALF_EMPTY("a few lines on an empty sheet") {
        @Override
        BufferedImage draw(Random chance) {
            double y = chance.nextDouble(20, 150);
            return quill(chance, 0)
                    .across(new Box(25, y, 150, 60), 4, Words.letter(chance, 2))
                    .done();
        }
    },
    TABLE("table of results") {
        @Override
        BufferedImage draw(Random chance) {
            var quill = quill(chance, 0);
            for (int row = 0; row < 26; row++) {
                double y = 30 + row * 9;
                quill.rule(20, y, 170, 0.25)
                        .across(new Box(23, y + 1, 60, 8), 3.6, Words.finding(chance))
                        .across(
                                new Box(90, y + 1, 40, 8),
                                3.6,
                                "%.1f".formatted(chance.nextDouble(300)))
                        .across(
                                new Box(135, y + 1, 50, 8),
                                3.6,
                                "%d-%d".formatted(chance.nextInt(50), 90 + chance.nextInt(200)));
            }
            return quill.rule(86, 30, 0.25, 226).rule(131, 30, 0.25, 226).done();
        }
    },
    BY_HAND("written by hand") {
        @Override
        BufferedImage draw(Random chance) {
            return body(quill(chance, 1), chance, 150);
        }
    },
    BY_HAND_DOWN("by hand, downwards") {
        @Override
        BufferedImage draw(Random chance) {
            return quill(chance, 1)
                    .down(
                            new Box(25, 30, 160, 200),
                            chance.nextDouble(5, 8),
                            Words.letter(chance, 8))
                    .done();
        }
    },
    CURVES("curves with hardly a word") {
        @Override
        BufferedImage draw(Random chance) {
            var quill = quill(chance, 0).across(new Box(20, 15, 100, 8), 4, Words.name(chance));
            for (int row = 0; row < 6; row++) quill.curve(20, 50 + row * 38, chance);
            return quill.done();
        }
    },
    DRAWING("drawing of boxes and blots") {
        @Override
        BufferedImage draw(Random chance) {
            var quill = quill(chance, 0);
            for (int i = 0; i < 400; i++) quill.blot(chance);
            return quill.done();
        }
    };

    final String words;

    LooseSheet(String words) {
        this.words = words;
    }

    abstract BufferedImage draw(Random chance);

    private static Quill quill(Random chance, double trembling) {
        return new Quill(Quill.emptySheet(), chance, trembling);
    }

    private static Quill head(Quill quill, Random chance) {
        return quill.across(new Box(70, 20, 90, 12), 6.5, "診療情報提供書")
                .across(new Box(25, 35, 120, 10), 4, "見立大学病院　担当先生　御侍史")
                .across(
                        new Box(110, 44, 80, 10),
                        4,
                        Words.name(chance) + "医院　" + Words.name(chance))
                .rule(25, 52, 160, 0.3);
    }

    private static BufferedImage body(Quill quill, Random chance, double height) {
        double size = chance.nextDouble(3.2, 4.6);
        return quill.across(new Box(25, 58, 160, height), size, Words.letter(chance, 12)).done();
    }
}
