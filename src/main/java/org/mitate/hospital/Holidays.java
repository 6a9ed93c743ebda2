package org.mitate.hospital;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// Japan's national holidays: the Cabinet Office's list as far as it goes, the law's rules beyond
/// it (rules.md CH09).
public final class Holidays {

    private static final String LIST = "/hospital/syukujitsu.csv";
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("u/M/d");

    private final NavigableMap<LocalDate, String> listed;

    private Holidays(NavigableMap<LocalDate, String> listed) {
        this.listed = listed;
    }

    /// The list that comes with the program.
    public static Holidays builtIn() {
        try (var list = Holidays.class.getResourceAsStream(LIST)) {
            if (list == null) {
                throw new IllegalStateException("The list of holidays is missing: " + LIST);
            }
            return of(new String(list.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /// A list as the Cabinet Office publishes it: a heading, then lines of `year/month/day,name`.
    ///
    /// @throws UnreadableHoliday with the line that cannot be read
    /// @throws IllegalArgumentException if there is no day at all
    public static Holidays of(String csv) {
        var listed = new TreeMap<LocalDate, String>();
        var number = 1;
        for (var line : csv.lines().skip(1).filter(it -> !it.isBlank()).toList()) {
            number++;
            var comma = line.indexOf(',');
            try {
                var date = LocalDate.parse(line.substring(0, Math.max(comma, 0)).strip(), DATE);
                listed.put(date, line.substring(comma + 1).strip());
            } catch (DateTimeParseException unreadable) {
                throw new UnreadableHoliday(number, line, unreadable);
            }
        }
        if (listed.isEmpty()) {
            throw new IllegalArgumentException("The list of holidays is empty.");
        }
        return new Holidays(listed);
    }

    /// The last year that is listed; later ones are computed and may differ by an act of law.
    public int lastListedYear() {
        return listed.lastKey().getYear();
    }

    /// The holidays of a year with their Japanese names, by date.
    public SortedMap<LocalDate, String> in(int year) {
        if (year > lastListedYear()) return HolidayLaw.holidaysOf(year);
        return listed.subMap(LocalDate.of(year, 1, 1), true, LocalDate.of(year, 12, 31), true);
    }

    public boolean contains(LocalDate date) {
        return nameOf(date).isPresent();
    }

    /// The holiday's Japanese name.
    public Optional<String> nameOf(LocalDate date) {
        var isListed = date.getYear() <= lastListedYear();
        @Nullable String name =
                isListed ? listed.get(date) : HolidayLaw.holidaysOf(date.getYear()).get(date);
        return Optional.ofNullable(name);
    }
}
