package org.mitate.ui;

import java.time.ZoneId;
import java.util.Locale;

/// What every page says about the hospital, from its profile; offered by the hospital room.
public interface Site {
    String hospital(Locale locale);

    /// Who answers: the office of the clinic by its name.
    String office(Locale locale);

    String telephone();

    /// The contact hours in words, two lines: when, and when not.
    String hours(Locale locale);

    String closed(Locale locale);

    ZoneId zone();

    /// True only in the demo hospital, which says so on every page.
    boolean demo();
}
