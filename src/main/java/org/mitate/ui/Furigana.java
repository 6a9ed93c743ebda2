package org.mitate.ui;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Hard words with their reading above: those of `texts/readings.properties` wherever they stand,
/// and what a text itself marks as `［主治医|しゅじい］`.
public final class Furigana {

    private static final String LIST = "/texts/readings.properties";
    private static final Map<String, String> READINGS = readings();
    private static final Pattern HARD =
            Pattern.compile(
                    "［([^|］]+)\\|([^］]+)］|"
                            + READINGS.keySet().stream()
                                    .sorted(Comparator.comparingInt(String::length).reversed())
                                    .map(Pattern::quote)
                                    .collect(Collectors.joining("|")));

    private Furigana() {}

    /// @param reading empty where the text needs none
    public record Part(String base, String reading) {}

    /// A word has its reading the first time it stands in the text.
    public static List<Part> of(String text) {
        var parts = new ArrayList<Part>();
        var told = new HashSet<String>();
        var hard = HARD.matcher(text);
        int end = 0;
        while (hard.find()) {
            if (hard.start() > end) parts.add(new Part(text.substring(end, hard.start()), ""));
            String word = hard.group(1) == null ? hard.group() : hard.group(1);
            String reading =
                    hard.group(2) == null ? READINGS.getOrDefault(word, "") : hard.group(2);
            parts.add(new Part(word, told.add(word) ? reading : ""));
            end = hard.end();
        }
        if (end < text.length()) parts.add(new Part(text.substring(end), ""));
        return parts;
    }

    private static Map<String, String> readings() {
        var list = new Properties();
        try (var file = Furigana.class.getResourceAsStream(LIST)) {
            if (file == null) throw new IllegalStateException("The list is missing: " + LIST);
            list.load(new InputStreamReader(file, StandardCharsets.UTF_8));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return list.stringPropertyNames().stream()
                .collect(Collectors.toUnmodifiableMap(word -> word, list::getProperty));
    }
}
