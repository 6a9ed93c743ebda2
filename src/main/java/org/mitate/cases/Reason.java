package org.mitate.cases;

/// Why something was done: a code for the figures, and words that stay in the journal.
public record Reason(String code, String text) {

    public static final Reason NONE = new Reason("", "");

    public static Reason of(String code) {
        return new Reason(code, "");
    }

    public Reason {
        code = code.strip();
        text = text.strip();
    }
}
