package org.mitate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.mitate.ui.Texts;

/// Every sentence is in both languages, and none stands in a template.
class TextsTest {

    private static final Path TEMPLATES = Path.of("src/main/jte");
    private static final Pattern USED =
            Pattern.compile("page\\.text\\(\\s*\"([a-zA-Z0-9_.]+)\"[,)]");
    private static final Pattern JAPANESE =
            Pattern.compile("[\\p{IsHiragana}\\p{IsKatakana}\\p{IsHan}]{2,}");

    private final Texts texts = new Texts();

    @Test
    void bothLanguagesSayTheSameThings() {
        var japanese = new TreeSet<>(texts.of(Locale.JAPANESE).keySet());
        var english = new TreeSet<>(texts.of(Locale.ENGLISH).keySet());

        assertThat(english).isEqualTo(japanese);
    }

    @Test
    void apostrophesAreTypographicSoThatPatternsStayWhole() {
        assertThat(texts.of(Locale.ENGLISH).values()).noneMatch(text -> text.contains("'"));
        assertThat(texts.of(Locale.JAPANESE).values()).noneMatch(text -> text.contains("'"));
    }

    @Test
    void everyTextThatATemplateNamesExists() throws IOException {
        var missing = new TreeSet<String>();
        for (Path template : templates()) {
            var used = USED.matcher(Files.readString(template));
            while (used.find()) {
                String key = used.group(1);
                boolean prefix =
                        texts.of(Locale.JAPANESE).keySet().stream()
                                .anyMatch(k -> k.startsWith(key + "."));
                if (!texts.knows(key) && !prefix) missing.add(template + ": " + key);
            }
        }

        assertThat(missing).isEmpty();
    }

    @Test
    void templatesOfScreensHoldNoSentences() throws IOException {
        var found = new TreeSet<String>();
        for (Path template : templates()) {
            if (template.startsWith(TEMPLATES.resolve("paper"))) continue;
            var sentence = JAPANESE.matcher(Files.readString(template));
            if (sentence.find()) found.add(template + ": " + sentence.group());
        }

        assertThat(found).isEmpty();
    }

    private static List<Path> templates() throws IOException {
        try (Stream<Path> files = Files.walk(TEMPLATES)) {
            return files.filter(file -> file.toString().endsWith(".jte")).toList();
        }
    }
}
