package org.mitate.shared;

import java.text.Normalizer;
import java.util.Locale;

/// Brings different spellings of the same name to one form, for matching only: what was written is
/// shown as written.
public final class Folding {

    /// Forms of kanji that people write for the same name (rules.md §11), each followed by the
    /// common one.
    private static final String[] OLD_AND_NEW = {
        "髙高", "﨑崎", "嵜崎", "碕崎", "邊辺", "邉辺", "齋斉", "齊斉", "斎斉", "濱浜", "濵浜", "廣広", "澤沢", "櫻桜",
        "嶋島", "嶌島", "國国", "德徳", "惠恵", "眞真", "瀨瀬", "祐祐", "榮栄", "禮礼", "壽寿", "靜静", "龍竜", "𠮷吉",
        "冨富", "桒桑", "條条", "會会", "來来", "曾曽", "增増", "黑黒", "淺浅", "豐豊", "關関", "鐵鉄", "圓円", "螢蛍"
    };

    private Folding() {}

    /// NFKC, small letters, hiragana as katakana, old kanji as new, no spaces.
    public static String fold(String text) {
        String folded = Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        for (String pair : OLD_AND_NEW) {
            int common = pair.offsetByCodePoints(0, 1);
            folded = folded.replace(pair.substring(0, common), pair.substring(common));
        }
        return katakana(folded).replaceAll("[\\s・·\\-]", "");
    }

    /// Full-width katakana for a reading that was typed in hiragana or half width.
    public static String katakana(String text) {
        var kana = new StringBuilder(text.length());
        Normalizer.normalize(text.strip(), Normalizer.Form.NFKC)
                .chars()
                .map(c -> c >= 'ぁ' && c <= 'ゖ' ? c + ('ァ' - 'ぁ') : c)
                .forEach(c -> kana.append((char) c));
        return kana.toString();
    }

    /// Only the digits of a telephone number, whatever its hyphens and width.
    public static String digits(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC).replaceAll("\\D", "");
    }
}
