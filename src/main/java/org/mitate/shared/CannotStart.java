package org.mitate.shared;

/// Why the program does not start, as one sentence that names the thing and the way out; shown on
/// the console.
///
/// Whoever starts it may read either language, and no request says which: both are shown.
public final class CannotStart extends RuntimeException {

    private final String japanese;

    public CannotStart(String english, String japanese) {
        super(english);
        this.japanese = japanese;
    }

    public CannotStart(String english, String japanese, Throwable cause) {
        super(english, cause);
        this.japanese = japanese;
    }

    public String japanese() {
        return japanese;
    }
}
