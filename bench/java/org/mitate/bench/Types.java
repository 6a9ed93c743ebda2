package org.mitate.bench;

import java.awt.Font;
import java.awt.GraphicsEnvironment;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/// The Japanese types of this machine: others than the one by which letters are known.
final class Types {

    private Types() {}

    static List<Font> here() {
        var wanted =
                Set.of(
                        "IPAMincho",
                        "IPAPMincho",
                        "IPAGothic",
                        "Noto Serif CJK JP",
                        "Noto Sans CJK JP");
        var here =
                Arrays.stream(
                                GraphicsEnvironment.getLocalGraphicsEnvironment()
                                        .getAvailableFontFamilyNames())
                        .filter(wanted::contains)
                        .map(name -> new Font(name, Font.PLAIN, 1))
                        .toList();
        if (here.isEmpty()) throw new IllegalStateException("no Japanese type: fonts-ipafont");
        return here;
    }
}
