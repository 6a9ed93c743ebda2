package org.mitate.intake.web;

import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.mitate.cases.application.Unavailable.Part;
import org.mitate.ui.Page;

/// The half days of a week at which a talk can be impossible; weeks begin on Sunday, when nobody
/// consults.
public final class Week {

    public static final List<DayOfWeek> DAYS =
            List.of(
                    DayOfWeek.MONDAY,
                    DayOfWeek.TUESDAY,
                    DayOfWeek.WEDNESDAY,
                    DayOfWeek.THURSDAY,
                    DayOfWeek.FRIDAY,
                    DayOfWeek.SATURDAY);
    public static final List<Part> HALVES = List.of(Part.MORNING, Part.AFTERNOON);

    private Week() {}

    public static String name(Page page, DayOfWeek day) {
        return day.getDisplayName(
                page.japanese() ? TextStyle.FULL : TextStyle.SHORT, page.locale());
    }

    public static Map<String, String> parts(Page page) {
        return ChoiceLists.named(page, "intake.part", Part.class);
    }

    static Map<String, String> halves(Page page) {
        var names = new LinkedHashMap<String, String>();
        for (DayOfWeek day : DAYS) {
            for (Part half : HALVES) {
                names.put(day + "-" + half, name(page, day) + " " + page.text("intake.part", half));
            }
        }
        return names;
    }
}
