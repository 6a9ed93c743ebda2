package org.mitate.bench;

import java.awt.Font;
import java.awt.GraphicsEnvironment;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.Set;

/// The Japanese types that are installed here.
final class Types {

    private static final Set<String> WANTED =
            Set.of(
                    "IPAMincho",
                    "IPAPMincho",
                    "IPAGothic",
                    "Noto Serif CJK JP",
                    "Noto Sans CJK JP");

    private static final List<Font> HERE =
            Arrays.stream(
                            GraphicsEnvironment.getLocalGraphicsEnvironment()
                                    .getAvailableFontFamilyNames())
                    .filter(WANTED::contains)
                    .map(name -> new Font(name, Font.PLAIN, 1))
                    .toList();

    private Types() {}

    static Font any(Random chance) {
        if (HERE.isEmpty()) throw new IllegalStateException("no Japanese type: fonts-ipafont");
        return HERE.get(chance.nextInt(HERE.size()));
    }
}
