package org.mitate.guide.web;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// What the guide tells, one page each, in the order in which people ask: what it is, may I, what
/// does it cost, how do I apply, what happens then.
public enum Subject {
    ABOUT,
    WHO,
    REFUSED,
    PRICE,
    DEPARTMENTS,
    APPLYING,
    WITHDRAWING,
    TALK,
    AFTER,
    LANGUAGES,
    HOURS,
    PRIVACY,
    QUESTIONS;

    static Optional<Subject> at(String path) {
        return Arrays.stream(values()).filter(subject -> subject.path().equals(path)).findFirst();
    }

    public static List<Subject> all() {
        return List.of(values());
    }

    public String path() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// Key of its heading.
    public String text() {
        return "guide.subject." + name();
    }

    public Optional<Subject> before() {
        return ordinal() == 0 ? Optional.empty() : Optional.of(values()[ordinal() - 1]);
    }

    public Optional<Subject> after() {
        return ordinal() + 1 == values().length
                ? Optional.empty()
                : Optional.of(values()[ordinal() + 1]);
    }
}
