package org.mitate.recognition;

import java.awt.Color;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.geom.GeneralPath;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/// What the commonest letters of Japanese letters and forms look like.
final class Alphabet {

    private static final String TYPE = "/paper/fonts/BIZUDPGothic-Regular.ttf";

    /// Dots of a letter's square when it is drawn.
    private static final int SIZE = 96;

    private static final String LETTERS =
            "あいうえおかきくけこさしすせそたちつてとなにぬねのはひふへほまみむめもやゆよらりるれろわをん"
                    + "がぎぐげござじずぜぞだでどばびぶべぼアイウエオカキクケコサシスセソタチツテトナニヌネノハヒフヘホ"
                    + "マミムメモヤユヨラリルレロワヲンガギグゲゴザジズゼゾダデドバビブベボパピプペポ"
                    + "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz"
                    + "日一国人年大十二本中長出三時行見月分後前生五間上東四今金九入学高円子外八六下来気小七山話女"
                    + "北午百書先名川千水半男西電校語土木聞食車何南万毎白天母火右読友左休父雨様病院医師診断治療検査"
                    + "紹介状科内患者住所番号氏性別平成令和昭御侍史記通申込希望資料画像経過現在薬手術相談説明同意関係"
                    + "本文字以上的方法場合必要可能願致宜感謝拝啓敬具初回目的既往歴家族主訴腫瘍癌肺胃肝腎心臓脳神血液"
                    + "県市区町村丁都府道京阪神横浜田藤佐鈴木高橋渡辺伊山中小林加吉松井清崎森池阿部石前原岡後長谷近藤";

    private static final List<Stamp> STAMPS = draw();

    private Alphabet() {}

    /// @param letter the place of the one that a stamp looks like most
    /// @param likeness 1 for the same
    record Match(int letter, float likeness) {}

    static Match nearest(Stamp stamp) {
        int nearest = -1;
        float most = 0;
        for (int letter = 0; letter < STAMPS.size(); letter++) {
            float likeness = STAMPS.get(letter).likeness(stamp);
            if (likeness > most) {
                most = likeness;
                nearest = letter;
            }
        }
        return new Match(nearest, most);
    }

    private static List<Stamp> draw() {
        var stamps = new ArrayList<Stamp>();
        try (var file = Alphabet.class.getResourceAsStream(TYPE)) {
            if (file == null) throw new IllegalStateException(TYPE + " is not in the program");
            try (var type = new TTFParser().parse(new RandomAccessReadBuffer(file))) {
                for (int letter : LETTERS.codePoints().distinct().toArray()) {
                    stamps.add(stamp(outline(type, letter)));
                }
            }
            return List.copyOf(stamps);
        } catch (IOException damaged) {
            throw new UncheckedIOException("the type of the papers cannot be read", damaged);
        }
    }

    /// Drawn without the fonts of the machine, which a server may not have.
    private static GeneralPath outline(TrueTypeFont type, int letter) throws IOException {
        int glyph = type.getUnicodeCmapLookup().getGlyphId(letter);
        GeneralPath outline = type.getGlyph().getGlyph(glyph).getPath();
        double scale = SIZE / (double) type.getUnitsPerEm();
        outline.transform(new AffineTransform(scale, 0, 0, -scale, SIZE / 4.0, SIZE * 1.25));
        return outline;
    }

    private static Stamp stamp(GeneralPath outline) {
        int side = SIZE * 3 / 2;
        var image = new BufferedImage(side, side, BufferedImage.TYPE_BYTE_GRAY);
        var pen = image.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, side, side);
        pen.setColor(Color.BLACK);
        pen.fill(outline);
        pen.dispose();
        var around = outline.getBounds();
        var blot =
                new Blots.Blot(
                        around.x, around.y, around.x + around.width, around.y + around.height);
        return Stamp.of(new InkSums(Picture.of(image)), blot);
    }
}
