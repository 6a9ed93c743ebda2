package org.mitate.ui;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/// Every sentence of the product, in Japanese and in English, from the files
/// `texts/<room>_<language>.properties`.
///
/// Sentences are `MessageFormat` patterns. A key without a sentence is a mistake of the house and
/// fails loudly.
@Component
public class Texts {

    private final Map<String, String> japanese = read("ja");
    private final Map<String, String> english = read("en");
    private final Map<String, DateTimeFormatter> dates = new ConcurrentHashMap<>();

    public String in(Locale locale, String key, Object... arguments) {
        String pattern = of(locale).get(key);
        if (pattern == null) throw new IllegalArgumentException("no text " + key + " in " + locale);
        return new Sentence(pattern, locale).with(arguments);
    }

    /// How a date is written: a sentence that is a pattern of `DateTimeFormatter`.
    DateTimeFormatter date(Locale locale, String key) {
        return dates.computeIfAbsent(
                locale.getLanguage() + key,
                missing -> DateTimeFormatter.ofPattern(of(locale).get(key), locale));
    }

    public boolean knows(String key) {
        return japanese.containsKey(key);
    }

    /// All sentences of one language by key; a test compares the two languages.
    public Map<String, String> of(Locale locale) {
        return locale.getLanguage().equals("en") ? english : japanese;
    }

    private static Map<String, String> read(String language) {
        try {
            var all = new TreeMap<String, String>();
            var files = new PathMatchingResourcePatternResolver();
            for (Resource file :
                    files.getResources("classpath*:texts/*_" + language + ".properties")) {
                add(file, all);
            }
            return Map.copyOf(all);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the texts", e);
        }
    }

    private static void add(Resource file, Map<String, String> all) throws IOException {
        var texts = new Properties();
        try (var reader = new InputStreamReader(file.getInputStream(), StandardCharsets.UTF_8)) {
            texts.load(reader);
        }
        texts.forEach(
                (key, text) -> {
                    if (all.put((String) key, (String) text) != null) {
                        throw new IllegalStateException("two texts for " + key + " in " + file);
                    }
                });
    }
}
