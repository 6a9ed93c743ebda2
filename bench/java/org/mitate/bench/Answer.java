package org.mitate.bench;

import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/// What the program answered.
record Answer(int status, String location, byte[] body) {

    String text() {
        return new String(body, StandardCharsets.UTF_8);
    }

    /// The value of a hidden entry, such as `_csrf`.
    String hidden(String name) {
        return find("name=\"" + name + "\" value=\"([^\"]*)\"");
    }

    String find(String pattern) {
        var found = Pattern.compile(pattern).matcher(text());
        if (found.find()) return found.group(1);
        throw new IllegalStateException("no " + pattern + " in answer " + said());
    }

    /// A change was made and the next page named, or a page shown: anything else ends the bench.
    Answer fine() {
        if (isFine()) return this;
        throw new IllegalStateException("answer " + said());
    }

    /// Status and words of the page, without its menus and forms.
    String said() {
        String page = text().replaceAll("(?s).*<main", "<main").replaceAll("(?s)<[^>]*>", " ");
        return status + " " + location + page.replaceAll("\\s+", " ");
    }

    boolean isFine() {
        return status == 200 || status == 303 || status == 302;
    }
}
