package org.mitate.hospital;

import java.util.List;
import java.util.regex.Pattern;

/// Says what a binding library complains of in words of our own.
final class Misfit {

    private static final List<Kind> KINDS =
            List.of(
                    new Kind("MISSING_KEY", "Missing creator property '(\\w+)'"),
                    new Kind("MISSING_KEY", "Null value for creator property '(\\w+)'"),
                    new Kind(
                            "NONE_OF",
                            "from String \"(.*?)\".*?accepted for Enum class: (\\[.*?])"),
                    new Kind("NONE_OF", "type id '(.*?)'.*?known type ids = (\\[.*?])"),
                    new Kind("NO_VALUE", "from String value \\('(.*?)'\\)"),
                    new Kind("NO_VALUE", "from String \"(.*?)\""));

    private Misfit() {}

    /// @param complaint the library's message
    static Problem problem(String pointer, String complaint) {
        for (var kind : KINDS) {
            var found = kind.pattern().matcher(complaint);
            if (found.find()) {
                var names = new Object[found.groupCount()];
                for (int at = 0; at < names.length; at++) names[at] = found.group(at + 1);
                return Problem.at(pointer, kind.code(), names);
            }
        }
        var first = complaint.lines().findFirst().orElse(complaint);
        return Problem.at(pointer, "UNREADABLE", first.replaceFirst(" \\(but might .*", ""));
    }

    private record Kind(String code, Pattern pattern) {

        Kind(String code, String pattern) {
            this(code, Pattern.compile(pattern, Pattern.DOTALL));
        }
    }
}
