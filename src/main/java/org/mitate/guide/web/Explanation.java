package org.mitate.guide.web;

import java.util.Locale;
import java.util.Optional;
import org.mitate.eligibility.Finding;
import org.mitate.ui.Texts;

/// A finding in plain words: what it means, and what can be done instead.
record Explanation(String sentence, Optional<String> instead) {

    static Explanation of(Finding finding, Texts texts, Locale language) {
        var key = "eligibility." + finding.code();
        var field =
                Optional.ofNullable(finding.field())
                        .map(name -> texts.in(language, "eligibility.field." + name))
                        .orElse("");
        var instead =
                texts.knows(key + ".instead")
                        ? Optional.of(texts.in(language, key + ".instead", field))
                        : Optional.<String>empty();
        return new Explanation(texts.in(language, key, field), instead);
    }

    /// Both sentences, as they are written in that language.
    String inOneBreath(Locale language) {
        var gap = language.getLanguage().equals("ja") ? "" : " ";
        return instead.map(it -> sentence + gap + it).orElse(sentence);
    }
}
