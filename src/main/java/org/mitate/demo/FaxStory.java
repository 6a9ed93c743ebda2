package org.mitate.demo;

/// How the form of a sample case comes in while somebody looks at the demo.
enum FaxStory {
    /// Both sheets with their cover, as one wishes.
    CLEAN,
    /// In two calls, and a sheet never went in.
    TWO_CALLS,
    /// Upside down over a bad line, with all that should have stayed at home.
    UPSIDE_DOWN,
    /// At night, and once more to be safe.
    NIGHT,
    /// The older of two editions: the telephone number was changed after it was printed.
    OLD_EDITION,
    /// The referral letter that a known case lacks, behind the letter that asked for it.
    LATE_LETTER
}
