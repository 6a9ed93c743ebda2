package org.mitate.hospital;

/// What is wrong with a profile, and where: a JSON pointer such as `/fees/tax/rate`.
record Problem(String pointer, String sentence) {

    static Problem at(String pointer, String sentence, Object... names) {
        return new Problem(pointer, sentence.formatted(names));
    }
}
