package org.mitate.guide.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// The language that a caller of the interface asks for: Japanese or English.
final class Caller {

    private static final List<Locale> SPOKEN = List.of(Locale.JAPANESE, Locale.ENGLISH);

    private Caller() {}

    static Locale language(HttpServletRequest request) {
        var wish = request.getHeader("Accept-Language");
        if (wish == null || wish.isBlank()) {
            return Locale.JAPANESE;
        }
        try {
            var found = Locale.lookup(Locale.LanguageRange.parse(wish), SPOKEN);
            return Optional.ofNullable(found).orElse(Locale.JAPANESE);
        } catch (IllegalArgumentException unreadable) {
            return Locale.JAPANESE;
        }
    }
}
