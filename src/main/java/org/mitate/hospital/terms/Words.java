package org.mitate.hospital.terms;

import java.util.Locale;

/// A name or sentence of the hospital's own, in both languages of the screens.
public record Words(String ja, String en) {

    /// Japanese unless the reader asked for English.
    public String in(Locale locale) {
        return Locale.ENGLISH.getLanguage().equals(locale.getLanguage()) ? en : ja;
    }
}
