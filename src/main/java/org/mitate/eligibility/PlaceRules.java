package org.mitate.eligibility;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mitate.hospital.terms.Mode;

/// Where people live and what they speak (rules.md EX09, EX10).
final class PlaceRules {

    private PlaceRules() {}

    /// Foreigner, abroad and without Japanese insurance: only all three exclude.
    static List<Finding> patientIsNotOverseas(Inquiry inquiry) {
        var patient = inquiry.facts().patient();
        var insured = patient.japaneseInsurance();
        var conditions =
                List.of(
                        new Condition(isElsewhere(inquiry, patient.nationality()), "nationality"),
                        new Condition(isElsewhere(inquiry, patient.residence()), "residence"),
                        new Condition(
                                Answer.of(insured == null ? null : !insured), "japaneseInsurance"));
        if (conditions.stream().anyMatch(it -> it.met() == Answer.NO)) {
            return List.of();
        }
        var open = conditions.stream().filter(it -> it.met() == Answer.UNKNOWN).toList();
        return open.isEmpty()
                ? Exclusion.when(Answer.YES, inquiry, "OVERSEAS", "patient.residence")
                : open.stream()
                        .flatMap(
                                it ->
                                        Exclusion.when(
                                                Answer.UNKNOWN,
                                                inquiry,
                                                "OVERSEAS",
                                                "patient." + it.field())
                                                .stream())
                        .toList();
    }

    private record Condition(Answer met, String field) {}

    /// An online consultation from abroad may fall under another country's law.
    static List<Finding> onlineFromHere(Inquiry inquiry) {
        if (inquiry.facts().mode() != Mode.ONLINE) {
            return List.of();
        }
        var residence =
                Optional.ofNullable(inquiry.facts().consultee().residence())
                        .or(() -> Optional.ofNullable(inquiry.facts().patient().residence()));
        return Exclusion.when(
                isElsewhere(inquiry, residence.orElse(null)),
                inquiry,
                "JURISDICTION",
                "patient.residence");
    }

    private static Answer isElsewhere(Inquiry inquiry, @Nullable String country) {
        var here = inquiry.profile().institution().country();
        return Answer.of(country == null ? null : !country.equalsIgnoreCase(here));
    }

    /// The letter and the talk are in a language spoken here; sign language is arranged for.
    static List<Finding> languageIsSpoken(Inquiry inquiry) {
        var letter = inquiry.facts().referral().language();
        var talk = inquiry.facts().language();
        var languages = inquiry.profile().institution().languages();
        if (Stream.of(letter, talk)
                .filter(Objects::nonNull)
                .anyMatch(it -> isForeign(inquiry, it))) {
            return Exclusion.when(Answer.YES, inquiry, "LANGUAGE", "language");
        }
        var unknown =
                Stream.of(letter == null ? "referral.language" : "", talk == null ? "language" : "")
                        .filter(field -> !field.isEmpty())
                        .flatMap(it -> unknown(inquiry, it));
        var arranged =
                talk != null && languages.isAccommodated(talk)
                        ? Exclusion.when(Answer.YES, inquiry, "ACCOMMODATION", "language")
                        : List.<Finding>of();
        return Stream.concat(unknown, arranged.stream()).toList();
    }

    private static boolean isForeign(Inquiry inquiry, String tag) {
        var languages = inquiry.profile().institution().languages();
        return !languages.isSpoken(tag) && !languages.isAccommodated(tag);
    }

    private static Stream<Finding> unknown(Inquiry inquiry, String field) {
        return Exclusion.when(Answer.UNKNOWN, inquiry, "LANGUAGE", field).stream();
    }
}
