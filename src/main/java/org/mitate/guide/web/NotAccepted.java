package org.mitate.guide.web;

import java.util.List;
import java.util.stream.Stream;
import org.mitate.hospital.Exclusions;
import org.mitate.hospital.Profile;
import org.mitate.ui.Page;

/// A kind of consultation that is not accepted, or only after a decision (rules.md §3), in words.
///
/// @param instead what can be done; empty where there is nothing to advise
public record NotAccepted(String rule, String what, String instead) {

    static List<NotAccepted> of(Profile profile, Page page, Exclusions.Effect effect) {
        var exclusions = profile.exclusions();
        var cases =
                exclusions.cases().stream()
                        .filter(it -> it.effect() == effect)
                        .map(it -> told(page, it.rule(), it.code()));
        var purposes =
                exclusions.purposes().stream()
                        .filter(it -> it.effect() == effect)
                        .map(it -> told(page, it.rule(), it.code()));
        return Stream.concat(cases, purposes).toList();
    }

    private static NotAccepted told(Page page, String rule, String code) {
        var instead = "eligibility." + code + ".instead";
        return new NotAccepted(
                rule,
                page.text("guide.refused." + code),
                page.knows(instead) ? page.text(instead) : "");
    }
}
