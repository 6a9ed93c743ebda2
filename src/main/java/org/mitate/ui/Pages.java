package org.mitate.ui;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Component;
import org.springframework.web.util.WebUtils;

/// Makes the [Page] of a request: language by `?lang=`, else by cookie, else Japanese.
@Component
public class Pages {

    static final String LANGUAGE_COOKIE = "lang";
    static final String FURIGANA_COOKIE = "furigana";
    static final String FLASH = "mitate.flash";

    private final Texts texts;
    private final Site site;
    private final Viewers viewers;
    private final List<MenuEntry> menu;
    private final List<Shortcut> shortcuts;
    private final List<Counts> counts;
    private final Assets assets;
    private final Clock clock;

    Pages(
            Texts texts,
            Site site,
            Viewers viewers,
            List<MenuEntry> menu,
            List<Shortcut> shortcuts,
            List<Counts> counts,
            Assets assets,
            Clock clock) {
        this.texts = texts;
        this.site = site;
        this.viewers = viewers;
        this.menu = menu.stream().sorted(Comparator.comparingInt(MenuEntry::place)).toList();
        this.shortcuts = shortcuts;
        this.counts = counts;
        this.assets = assets;
        this.clock = clock;
    }

    public Page of(HttpServletRequest request) {
        Optional<Viewer> viewer = viewers.viewer();
        var doors =
                viewer.map(v -> menu.stream().filter(entry -> v.isAny(entry.roles())).toList())
                        .orElse(List.of());
        return new Page(
                new Shell(
                        texts,
                        language(request),
                        site,
                        viewer,
                        doors,
                        shortcuts(viewer),
                        entry -> count(entry, viewer),
                        request.getRequestURI(),
                        Objects.requireNonNullElse(request.getQueryString(), ""),
                        furigana(request),
                        "iframe".equals(request.getHeader("Sec-Fetch-Dest")),
                        csrf(request),
                        assets.path(),
                        flash(request),
                        clock.instant()));
    }

    public static Locale language(HttpServletRequest request) {
        String asked = request.getParameter("lang");
        if (asked == null) {
            Cookie kept = WebUtils.getCookie(request, LANGUAGE_COOKIE);
            asked = kept == null ? "ja" : kept.getValue();
        }
        return asked.equals("en") ? Locale.ENGLISH : Locale.JAPANESE;
    }

    /// The readings above hard words are there until a reader hides them.
    static boolean furigana(HttpServletRequest request) {
        String asked = request.getParameter("furigana");
        if (asked == null) {
            Cookie kept = WebUtils.getCookie(request, FURIGANA_COOKIE);
            asked = kept == null ? "" : kept.getValue();
        }
        return !asked.equals("off");
    }

    private List<Shortcut> shortcuts(Optional<Viewer> viewer) {
        return viewer.map(v -> shortcuts.stream().filter(s -> v.isAny(s.roles())).toList())
                .orElse(List.of());
    }

    private OptionalInt count(MenuEntry entry, Optional<Viewer> viewer) {
        return counts.stream()
                .filter(count -> count.path().equals(entry.path()))
                .findFirst()
                .flatMap(count -> viewer.map(count::count))
                .orElse(OptionalInt.empty());
    }

    private static String csrf(HttpServletRequest request) {
        return request.getAttribute(CsrfToken.class.getName()) instanceof CsrfToken token
                ? token.getToken()
                : "";
    }

    private static @Nullable String flash(HttpServletRequest request) {
        var session = request.getSession(false);
        if (session == null || !(session.getAttribute(FLASH) instanceof String text)) return null;
        session.removeAttribute(FLASH);
        return text;
    }
}
