package org.mitate.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// Hard words with their reading above: texts write them as `［主治医|しゅじい］`.
public final class Furigana {

    private static final Pattern MARKED = Pattern.compile("［([^|］]+)\\|([^］]+)］");

    private Furigana() {}

    /// @param reading empty where the text needs none
    public record Part(String base, String reading) {}

    public static List<Part> of(String text) {
        var parts = new ArrayList<Part>();
        var marked = MARKED.matcher(text);
        int end = 0;
        while (marked.find()) {
            if (marked.start() > end) parts.add(new Part(text.substring(end, marked.start()), ""));
            parts.add(new Part(marked.group(1), marked.group(2)));
            end = marked.end();
        }
        if (end < text.length()) parts.add(new Part(text.substring(end), ""));
        return parts;
    }
}
