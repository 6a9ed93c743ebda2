package org.mitate.eligibility;

import org.jspecify.annotations.Nullable;

/// Yes, no, or not known: a fact that was left out is not "no".
enum Answer {
    YES,
    NO,
    UNKNOWN;

    static Answer of(@Nullable Boolean fact) {
        if (fact == null) {
            return UNKNOWN;
        }
        return fact ? YES : NO;
    }
}
