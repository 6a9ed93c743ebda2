package org.mitate.administration.web;

import gg.jte.generated.precompiled.Templates;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Locale;
import org.mitate.administration.Gap;
import org.mitate.administration.HouseTour;
import org.mitate.administration.web.HouseView.GapLine;
import org.mitate.hospital.Hospital;
import org.mitate.staff.Role;
import org.mitate.ui.Page;
import org.mitate.ui.Screen;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/// The house at a glance: which rules count, which will, and what is missing.
@Controller
@RolesAllowed(Role.Names.ADMINISTRATOR)
class HousePage {

    private static final int MOST_NAMES = 6;

    private final HouseTour tour;
    private final Hospital hospital;
    private final Templates templates;

    HousePage(HouseTour tour, Hospital hospital, Templates templates) {
        this.tour = tour;
        this.hospital = hospital;
        this.templates = templates;
    }

    @GetMapping("/house")
    Screen show(Page page) {
        var today = hospital.today();
        var view =
                new HouseView(
                        hospital.profile(),
                        hospital.versions().stream()
                                .filter(it -> it.from().isAfter(today))
                                .toList(),
                        tour.gaps().stream().map(gap -> line(page, gap)).toList());
        return Screen.of(templates.administrationHouse(page, view));
    }

    private static GapLine line(Page page, Gap gap) {
        var names = names(page.locale(), gap, page);
        return new GapLine(
                page.text("administration.gap." + gap.code(), names, gap.names().size()),
                page.text("administration.gap." + gap.code() + ".then"),
                gap.door().path(),
                page.text("administration.door", gap.door()));
    }

    private static String names(Locale locale, Gap gap, Page page) {
        List<String> names = gap.names().stream().map(name -> name.in(locale)).toList();
        String and = page.text("administration.and");
        if (names.size() <= MOST_NAMES) return String.join(and, names);
        return page.text(
                "administration.names.more",
                String.join(and, names.subList(0, MOST_NAMES)),
                names.size() - MOST_NAMES);
    }
}
