package org.mitate.ui;

import gg.jte.models.runtime.JteModel;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.mitate.hospital.Profile;

/// Somebody who reads a page of some hospital on the morning of 24 November 2026, in one of the two
/// languages; no server is needed for it.
public record Reader(Locale language, Profile profile) {

    public static final Instant NOW = Instant.parse("2026-11-24T01:00:00Z");

    public Page page(String path) {
        return new Page(
                new Shell(
                        new Texts(),
                        language,
                        new House(profile),
                        Optional.empty(),
                        List.of(),
                        List.of(),
                        entry -> OptionalInt.empty(),
                        path,
                        "",
                        true,
                        false,
                        "",
                        "/assets/",
                        null,
                        NOW));
    }

    /// What stands on the page, without the readings above hard words.
    public static Document read(JteModel page) {
        var document = Jsoup.parse(page.render());
        document.select("rt").remove();
        return document;
    }

    private record House(Profile profile) implements Site {

        @Override
        public String hospital(Locale locale) {
            return profile.institution().name().in(locale);
        }

        @Override
        public String office(Locale locale) {
            return profile.institution().office().in(locale);
        }

        @Override
        public String telephone() {
            return profile.institution().telephone();
        }

        @Override
        public String hours(Locale locale) {
            return profile.contactHours().opens().toString();
        }

        @Override
        public String closed(Locale locale) {
            return "";
        }

        @Override
        public ZoneId zone() {
            return profile.zone();
        }

        @Override
        public boolean demo() {
            return false;
        }
    }
}
