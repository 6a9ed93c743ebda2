package org.mitate.ui;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// What [Pages] gathers about one request for its [Page].
record Shell(
        Texts texts,
        Locale locale,
        Site site,
        Optional<Viewer> viewer,
        List<MenuEntry> menu,
        List<Shortcut> shortcuts,
        Function<MenuEntry, OptionalInt> counts,
        String path,
        String query,
        boolean furigana,
        boolean framed,
        String csrf,
        String assets,
        @Nullable String flash,
        Instant now) {

    OptionalInt count(MenuEntry entry) {
        return counts.apply(entry);
    }
}
