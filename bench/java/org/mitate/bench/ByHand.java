package org.mitate.bench;

import java.awt.image.BufferedImage;
import java.util.List;
import java.util.Random;
import org.mitate.shared.Box;

/// The blank form, filled in by somebody with a pen.
final class ByHand {

    private static final List<String> KANA =
            List.of("アズミ　トミ", "サトウ　ケン", "ワタナベ　ナオミ", "ホリエ　ユタカ", "オオクボ　サチ", "カタギリ　シン");
    private static final List<String> NAMES =
            List.of("安曇　とみ", "佐藤　健", "渡邉　直美", "堀江　豊", "大久保　幸", "片桐　新");
    private static final List<String> PLACES =
            List.of("長野県松本市城西", "東京都見立区桜台", "千葉県市川市八幡", "兵庫県芦屋市打出", "静岡県三島市緑町", "京都府宇治市木幡");
    private static final List<String> DOCTORS =
            List.of("城北整形外科", "桜台中央病院", "みなと内科医院", "八幡クリニック", "緑町診療所", "木幡病院");

    private ByHand() {}

    /// @param form its first sheet, at 300 dpi
    static BufferedImage fill(BufferedImage form, Random chance) {
        int who = chance.nextInt(NAMES.size());
        var sheet = new BufferedImage(form.getWidth(), form.getHeight(), form.getType());
        sheet.setData(form.getRaster());
        return new Quill(sheet, chance, 1)
                .across(line(59), 4.2, KANA.get(who))
                .across(line(67), 6, NAMES.get(who))
                .across(
                        line(97),
                        4.6,
                        PLACES.get(who)
                                + " "
                                + (1 + chance.nextInt(9))
                                + "-"
                                + (1 + chance.nextInt(30)))
                .across(
                        line(103),
                        4.2,
                        "0%d-%d-%04d"
                                .formatted(
                                        chance.nextInt(1, 9),
                                        chance.nextInt(1000, 9999),
                                        chance.nextInt(9999)))
                .across(line(252), 4.6, DOCTORS.get(chance.nextInt(DOCTORS.size())))
                .done();
    }

    private static Box line(double y) {
        return new Box(47, y, 120, 10);
    }
}
