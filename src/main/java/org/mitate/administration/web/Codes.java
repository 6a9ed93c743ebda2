package org.mitate.administration.web;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.mitate.hospital.Profile;
import org.mitate.hospital.terms.Words;
import org.mitate.ui.Page;

/// The names of what a profile writes as codes: departments, diagnoses, and the words that all
/// screens share.
final class Codes {

    private static final List<String> SHARED =
            List.of(
                    "mode",
                    "channel",
                    "relation",
                    "absenceReason",
                    "consent",
                    "document",
                    "need",
                    "purpose",
                    "paymentMethod",
                    "delivery",
                    "day");

    private final Page page;
    private final Map<String, Words> own = new HashMap<>();

    Codes(Page page, List<Profile> profiles) {
        this.page = page;
        for (var profile : profiles) {
            profile.departments().forEach(it -> own.put(it.code().code(), it.name()));
            profile.fees().diagnosis().items().forEach(it -> own.put(it.code().code(), it.name()));
        }
    }

    Optional<String> name(String code) {
        var mine = own.get(code);
        if (mine != null) return Optional.of(mine.in(page.locale()));
        return Stream.concat(
                        Stream.of("administration.code." + code),
                        SHARED.stream().map(list -> "hospital." + list + "." + code))
                .filter(page::knows)
                .findFirst()
                .map(page::text);
    }
}
