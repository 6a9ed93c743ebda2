package org.mitate.shared;

import java.security.SecureRandom;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/// What people call a case by, in print, on the telephone and on the screen: eight characters such
/// as `8F3K-27TV`.
///
/// The letters I, L, O and U are never used and are read as 1, 1, 0 and V: a number survives
/// handwriting and a bad line. Forty random bits make a mistyped number meet nobody rather than
/// somebody else.
public record CaseNumber(String value) implements Comparable<CaseNumber> {

    private static final String LETTERS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int LENGTH = 8;
    private static final SecureRandom RANDOM = new SecureRandom();

    public CaseNumber {
        if (value.length() != LENGTH || !value.chars().allMatch(c -> LETTERS.indexOf(c) >= 0)) {
            throw new IllegalArgumentException("not a case number: " + value);
        }
    }

    /// A number nobody can guess; also used for the secrets printed on the applicant's own copy.
    public static CaseNumber draw() {
        var letters = new StringBuilder(LENGTH);
        RANDOM.ints(LENGTH, 0, LETTERS.length()).forEach(i -> letters.append(LETTERS.charAt(i)));
        return new CaseNumber(letters.toString());
    }

    /// A number that is as random as the key, and the same whenever the key is.
    public static CaseNumber from(UUID key) {
        var letters = new StringBuilder(LENGTH);
        for (long bits = key.getLeastSignificantBits(); letters.length() < LENGTH; bits >>>= 5) {
            letters.append(LETTERS.charAt((int) (bits & 31)));
        }
        return new CaseNumber(letters.toString());
    }

    /// Reads what a person typed, in full or half width, with or without the hyphen.
    public static Optional<CaseNumber> read(String typed) {
        String letters =
                Normalizer.normalize(typed, Normalizer.Form.NFKC)
                        .toUpperCase(Locale.ROOT)
                        .replaceAll("[\\s\\-‐‑–—−ー]", "")
                        .replace('I', '1')
                        .replace('L', '1')
                        .replace('O', '0')
                        .replace('U', 'V');
        boolean whole =
                letters.length() == LENGTH
                        && letters.chars().allMatch(c -> LETTERS.indexOf(c) >= 0);
        return whole ? Optional.of(new CaseNumber(letters)) : Optional.empty();
    }

    /// With the hyphen, as it is printed.
    public String printed() {
        return value.substring(0, 4) + "-" + value.substring(4);
    }

    @Override
    public int compareTo(CaseNumber other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return printed();
    }
}
