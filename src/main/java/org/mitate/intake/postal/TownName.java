package org.mitate.intake.postal;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/// Takes from the list's column for towns what belongs into an address. The column also holds
/// remarks for postmen: blocks in brackets, "where nothing is listed below", whole islands.
final class TownName {

    private static final Pattern NO_TOWN = Pattern.compile("以下に掲載がない場合|.*の次に.*番地がくる場合|.+[町村島]一円");
    private static final Pattern FLOOR = Pattern.compile("（([０-９0-9]+階)）$");
    private static final Pattern BRACKET = Pattern.compile("（.*?(?:）|$)");
    private static final Pattern LOTS = Pattern.compile("(?:第?[０-９0-9]+地割).*$");

    private TownName() {}

    /// More than one where a line names several; one that is empty where it names none.
    static List<String> of(String column) {
        if (NO_TOWN.matcher(column).matches()) return List.of("");
        String named = FLOOR.matcher(column).replaceFirst("$1");
        named = withoutBrackets(named);
        named = LOTS.matcher(named).replaceFirst("");
        return Arrays.stream(named.split("、")).map(TownName::tidy).distinct().toList();
    }

    /// A bracket may hold another: 「…（…「…（…）を除く」）」.
    private static String withoutBrackets(String text) {
        int open = text.indexOf('（');
        int close = text.lastIndexOf('）');
        if (open < 0) return text;
        return close < open
                ? BRACKET.matcher(text).replaceFirst("")
                : text.substring(0, open) + text.substring(close + 1);
    }

    /// Digits as people write them; the list has them full width.
    private static String tidy(String town) {
        return Normalizer.normalize(town, Normalizer.Form.NFC)
                .codePoints()
                .map(c -> c >= '０' && c <= '９' ? c - '０' + '0' : c)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString()
                .strip();
    }
}
