package org.mitate.scheduling.calendar;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Stream;

/// Which of the free times are proposed first: the earliest on different days, so that the
/// applicant has a real choice before the target day; for a case with priority simply the earliest.
public final class Proposals {

    private Proposals() {}

    /// @param most how many may be offered at once
    public static List<Slot> best(List<CalendarDay> days, int most, boolean priority) {
        List<Slot> free =
                days.stream()
                        .flatMap(day -> day.free().stream())
                        .sorted(Comparator.comparing(Slot::startsAt))
                        .toList();
        if (priority) return free.stream().limit(most).toList();
        var seen = new HashSet<LocalDate>();
        var firstOfItsDay = free.stream().filter(slot -> seen.add(slot.start().toLocalDate()));
        var chosen = firstOfItsDay.limit(most).toList();
        return Stream.concat(chosen.stream(), free.stream().filter(slot -> !chosen.contains(slot)))
                .limit(most)
                .sorted(Comparator.comparing(Slot::startsAt))
                .toList();
    }
}
