package org.mitate.hospital;

import java.time.ZoneId;
import java.util.Locale;
import org.mitate.ui.Site;
import org.mitate.ui.Texts;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.stereotype.Component;

/// What every page says about the hospital, from today's profile.
@Component
class HospitalSite implements Site {

    /// How many days ahead an extra closure is announced.
    private static final int FORESIGHT = 60;

    private final Hospital hospital;
    private final Texts texts;
    private final boolean demo;

    HospitalSite(Hospital hospital, Texts texts, Environment environment) {
        this.hospital = hospital;
        this.texts = texts;
        this.demo = environment.acceptsProfiles(Profiles.of("demo"));
    }

    @Override
    public String hospital(Locale locale) {
        return hospital.profile().institution().name().in(locale);
    }

    @Override
    public String office(Locale locale) {
        return hospital.profile().institution().office().in(locale);
    }

    @Override
    public String telephone() {
        return hospital.profile().institution().telephone();
    }

    @Override
    public String hours(Locale locale) {
        return words(locale).open();
    }

    @Override
    public String closed(Locale locale) {
        var words = words(locale);
        var today = hospital.today();
        var soon =
                hospital.calendar().closuresFrom(today).stream()
                        .filter(day -> day.isBefore(today.plusDays(FORESIGHT)))
                        .toList();
        return soon.isEmpty() ? words.closed() : words.closed() + words.closedBesides(soon);
    }

    @Override
    public ZoneId zone() {
        return hospital.zone();
    }

    @Override
    public boolean demo() {
        return demo;
    }

    private HoursInWords words(Locale locale) {
        return new HoursInWords(hospital.profile().contactHours(), texts, locale);
    }
}
