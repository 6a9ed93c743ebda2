package org.mitate.intake;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.mitate.cases.application.Unavailable;
import org.mitate.cases.application.Unavailable.Part;
import org.mitate.ui.Form;

/// The fields of the impossible times: half days of the week (`weekly` = `MONDAY-MORNING`), three
/// spans of days (`from1`, `to1`, `part1`), and words.
final class TimeFields {

    static final int SPANS = 3;

    private TimeFields() {}

    static List<Unavailable> read(Form form) {
        var times = new ArrayList<Unavailable>();
        for (DayOfWeek day : DayOfWeek.values()) {
            boolean morning = form.has("weekly", day + "-" + Part.MORNING);
            boolean afternoon = form.has("weekly", day + "-" + Part.AFTERNOON);
            if (morning || afternoon) times.add(weekly(day, morning, afternoon));
        }
        for (int place = 1; place <= SPANS; place++) {
            LocalDate from = FormReader.date(form, "from" + place);
            LocalDate to = FormReader.date(form, "to" + place);
            Part part = form.choice("part" + place, Part.class).orElse(Part.ALL_DAY);
            if (from != null) times.add(new Unavailable(from, to, null, part, ""));
        }
        String words = form.value("unavailable");
        if (!words.isEmpty()) times.add(new Unavailable(null, null, null, Part.ALL_DAY, words));
        return times;
    }

    private static Unavailable weekly(DayOfWeek day, boolean morning, boolean afternoon) {
        Part part = morning && afternoon ? Part.ALL_DAY : morning ? Part.MORNING : Part.AFTERNOON;
        return new Unavailable(null, null, day, part, "");
    }
}
