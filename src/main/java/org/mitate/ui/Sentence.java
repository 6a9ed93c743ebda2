package org.mitate.ui;

import java.text.MessageFormat;
import java.util.Locale;

/// A sentence whose gaps are filled. Plain words and small numbers are put into plain gaps here;
/// everything else is left to `MessageFormat`, which reads its pattern anew for each sentence: on a
/// page of four hundred lines that was most of the work.
record Sentence(String pattern, Locale locale) {

    private static final int NEEDS_SEPARATOR = 1000;

    String with(Object... arguments) {
        if (pattern.indexOf('\'') >= 0) return formatted(arguments);
        int gap = pattern.indexOf('{');
        if (gap < 0) return pattern;
        var filled = new StringBuilder(pattern.length() + 32);
        int done = 0;
        for (; gap >= 0; gap = pattern.indexOf('{', done)) {
            int place = plainGap(gap);
            if (place < 0 || place >= arguments.length || !isPlain(arguments[place])) {
                return formatted(arguments);
            }
            filled.append(pattern, done, gap).append(arguments[place]);
            done = gap + 3;
        }
        return filled.append(pattern, done, pattern.length()).toString();
    }

    /// The number in `{0}`, or -1 where the gap says more.
    private int plainGap(int gap) {
        boolean plain = gap + 2 < pattern.length() && pattern.charAt(gap + 2) == '}';
        return plain ? Character.digit(pattern.charAt(gap + 1), 10) : -1;
    }

    private static boolean isPlain(Object argument) {
        return switch (argument) {
            case String words -> true;
            case Integer number -> Math.abs(number) < NEEDS_SEPARATOR;
            case Long number -> Math.abs(number) < NEEDS_SEPARATOR;
            case null, default -> false;
        };
    }

    private String formatted(Object... arguments) {
        return new MessageFormat(pattern, locale).format(arguments);
    }
}
