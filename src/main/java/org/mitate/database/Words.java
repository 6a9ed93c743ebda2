package org.mitate.database;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mitate.shared.CannotStart;

/// What stands behind the name of a program on the command line: words, and options with a value.
final class Words {

    private final List<String> plain = new ArrayList<>();
    private final Map<String, String> options = new HashMap<>();

    Words(String[] arguments, String... known) {
        for (int i = 0; i < arguments.length; i++) {
            String word = arguments[i];
            if (!word.startsWith("--")) {
                plain.add(word);
            } else if (List.of(known).contains(word) && i + 1 < arguments.length) {
                options.put(word, arguments[++i]);
            } else if (List.of(known).contains(word + "!")) {
                options.put(word, "");
            } else {
                throw unknown(word);
            }
        }
    }

    /// The folder of `MITATE_HOME`, or the one that Mitate takes by itself.
    static Path home() {
        String named = System.getenv("MITATE_HOME");
        return named == null || named.isBlank()
                ? Path.of(System.getProperty("user.home"), ".mitate")
                : Path.of(named).toAbsolutePath().normalize();
    }

    Optional<String> first() {
        return plain.stream().findFirst();
    }

    Optional<String> option(String name) {
        return Optional.ofNullable(options.get(name));
    }

    boolean says(String name) {
        return options.containsKey(name);
    }

    int number(String name, int usual) {
        String value = options.getOrDefault(name, String.valueOf(usual));
        if (!value.matches("\\d{1,6}")) throw unknown(name + " " + value);
        return Integer.parseInt(value);
    }

    private static CannotStart unknown(String word) {
        return new CannotStart(
                "What does %s mean here? The script says at its head what it takes."
                        .formatted(word),
                "%s は使えません。使い方はスクリプトの先頭にあります。".formatted(word));
    }
}
