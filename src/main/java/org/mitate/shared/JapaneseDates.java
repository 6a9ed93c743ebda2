package org.mitate.shared;

import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.chrono.JapaneseDate;
import java.time.chrono.JapaneseEra;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/// Dates as people in Japan write and read them (rules.md §11).
public final class JapaneseDates {

    private static final DateTimeFormatter ERA =
            DateTimeFormatter.ofPattern("Gy年M月d日", Locale.JAPAN);
    private static final Map<Character, JapaneseEra> ERAS =
            Map.of(
                    'M', JapaneseEra.MEIJI,
                    'T', JapaneseEra.TAISHO,
                    'S', JapaneseEra.SHOWA,
                    'H', JapaneseEra.HEISEI,
                    'R', JapaneseEra.REIWA);
    private static final Pattern IN_ERA =
            Pattern.compile("([MTSHR])\\.?(\\d{1,2}|元)[./年-](\\d{1,2})[./月-](\\d{1,2})日?");
    private static final Pattern IN_YEARS =
            Pattern.compile("(\\d{4})[./年-](\\d{1,2})[./月-](\\d{1,2})日?");
    private static final Pattern IN_DIGITS = Pattern.compile("(\\d{4})(\\d{2})(\\d{2})");

    private JapaneseDates() {}

    /// 令和8年11月22日; the first year of an era is 元年.
    public static String inEra(LocalDate date) {
        return ERA.format(JapaneseDate.from(date)).replaceFirst("(?<=\\D)1年", "元年");
    }

    /// Reads `S45.5.5`, `昭和45年5月5日`, `1970/5/5`, `19700505` in any width; empty when it is no date
    /// of the calendar.
    public static Optional<LocalDate> read(String typed) {
        String text =
                Normalizer.normalize(typed, Normalizer.Form.NFKC)
                        .replaceAll("\\s", "")
                        .replace("明治", "M")
                        .replace("大正", "T")
                        .replace("昭和", "S")
                        .replace("平成", "H")
                        .replace("令和", "R")
                        .toUpperCase(Locale.ROOT);
        try {
            return inEraYears(text)
                    .or(() -> inYears(text, IN_YEARS))
                    .or(() -> inYears(text, IN_DIGITS));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    private static Optional<LocalDate> inEraYears(String text) {
        var found = IN_ERA.matcher(text);
        if (!found.matches()) return Optional.empty();
        int year = found.group(2).equals("元") ? 1 : Integer.parseInt(found.group(2));
        var date =
                JapaneseDate.of(
                        ERAS.get(found.group(1).charAt(0)),
                        year,
                        Integer.parseInt(found.group(3)),
                        Integer.parseInt(found.group(4)));
        return Optional.of(LocalDate.from(date));
    }

    private static Optional<LocalDate> inYears(String text, Pattern pattern) {
        var found = pattern.matcher(text);
        if (!found.matches()) return Optional.empty();
        return Optional.of(
                LocalDate.of(
                        Integer.parseInt(found.group(1)),
                        Integer.parseInt(found.group(2)),
                        Integer.parseInt(found.group(3))));
    }
}
