package org.mitate.ui;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
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

    public String in(Locale locale, String key, Object... arguments) {
        String pattern = of(locale).get(key);
        if (pattern == null) throw new IllegalArgumentException("no text " + key + " in " + locale);
        return new MessageFormat(pattern, locale).format(arguments);
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
