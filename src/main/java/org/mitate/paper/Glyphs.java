package org.mitate.paper;

import java.text.Normalizer;
import java.util.regex.Pattern;

/// Brings a text to what the type can print, without changing how a name is written.
final class Glyphs {

    /// The printer's own mark for a letter that no type has (下駄).
    static final String UNKNOWN = "〓";

    /// Variation selectors and invisible signs would each print as an unknown letter.
    private static final Pattern INVISIBLE =
            Pattern.compile(
                    "[\\x{FE00}-\\x{FE0F}\\x{E0100}-\\x{E01EF}\\x{200B}-\\x{200F}\\x{2060}\\x{FEFF}]");

    private static final Pattern CONTROLS = Pattern.compile("[\\x00-\\x08\\x0B-\\x1F\\x7F]");

    /// Some systems send が as か with a combining mark; only these are composed, since NFC would
    /// change rare kanji.
    private static final Pattern VOICED =
            Pattern.compile("[\\x{3040}-\\x{30FF}][\\x{3099}\\x{309A}]");

    private Glyphs() {}

    static String printable(String text) {
        String visible = INVISIBLE.matcher(text).replaceAll("");
        String clean = CONTROLS.matcher(visible).replaceAll("");
        return VOICED.matcher(clean)
                .replaceAll(kana -> Normalizer.normalize(kana.group(), Normalizer.Form.NFC));
    }
}
