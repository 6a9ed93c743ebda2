package org.mitate.demo;

import java.awt.image.BufferedImage;

/// The blank form as 安曇 とみ filled it in at her kitchen table.
final class ByHand {

    private static final long HAND = 1948;

    private ByHand() {}

    static BufferedImage first(BufferedImage sheet) {
        new Pen(sheet, HAND)
                .write(47, 62, 4.2, "アズミ　トミ")
                .write(47, 72, 6, "安曇　とみ")
                .tick(64.5, 82.5)
                .write(139, 82.5, 4, "昭23")
                .write(156, 82.5, 4, "5")
                .write(167, 82.5, 4, "16")
                .write(52, 94, 4.2, "390-0000")
                .write(47, 101, 4.6, "長野県松本市城西 4-7")
                .write(47, 106.5, 4.2, "0263-00-0147")
                .tick(49, 124)
                .tick(49, 180)
                .write(47, 198, 4.6, "整形外科")
                .tick(49, 207.5)
                .tick(57.5, 225.7)
                .tick(142, 225.7)
                .write(47, 236, 4.2, "水曜日の午前")
                .write(47, 255.7, 4.6, "城北整形外科")
                .write(47, 264, 4.6, "整形外科")
                .write(136, 264, 4.6, "堂本　勝");
        return sheet;
    }

    static BufferedImage second(BufferedImage sheet) {
        var pen = new Pen(sheet, HAND + 1);
        pen.write(50, 28.5, 5, "安曇　とみ")
                .write(48, 54.7, 4.8, "変形性膝関節症（右）")
                .lines(
                        48,
                        64.5,
                        4.6,
                        9,
                        "十年ほど前から右ひざが痛み、注射を続けています。",
                        "この春から階段がつらく、人工関節の手術を",
                        "すすめられましたが、まよっています。")
                .write(28, 100, 4.6, "手術をしないで歩けるようになりますか。")
                .write(28, 110, 4.6, "手術のあと、畑仕事はできますか。")
                .tick(19.5, 158.5)
                .write(134, 158.5, 4.2, "1");
        for (double y : new double[] {208.4, 214.8, 221.2, 227.7, 234, 240.2}) pen.tick(17.5, y);
        pen.tick(108.8, 250.6)
                .write(49, 262, 6.2, "安曇　とみ")
                .write(149, 262, 4.2, "8")
                .write(161, 262, 4.2, "11")
                .write(174, 262, 4.2, "20");
        return sheet;
    }
}
