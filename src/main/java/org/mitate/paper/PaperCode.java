package org.mitate.paper;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.mitate.shared.CaseNumber;
import org.mitate.shared.Vault;

/// What the QR code of a sheet says: whose it is, which paper, which sheet of how many, and that we
/// printed it.
///
/// Twenty characters, as many as a code of version 1, level M holds: it survives a FAX of standard
/// resolution (`8F3K27TV` + `A12` + nine characters of check). The check keeps a misread or made-up
/// code from finding a case.
public record PaperCode(CaseNumber number, Kind kind, int sheet, int sheets) {

    /// Which paper of the package a sheet belongs to, by the letter in its code.
    public enum Kind {
        APPLICATION('A'),
        CONSENT('C'),
        COVER('F');

        private final char letter;

        Kind(char letter) {
            this.letter = letter;
        }

        private static Kind of(char letter) {
            for (var kind : values()) if (kind.letter == letter) return kind;
            throw new IllegalArgumentException("no paper has the letter " + letter);
        }
    }

    private static final Pattern FORM =
            Pattern.compile("([0-9A-Z]{8})([ACF])([1-9])([1-9])([0-9A-F]{9})");

    String write(Vault vault) {
        return plain() + check(vault);
    }

    /// Empty when the text was not printed by this hospital or was misread.
    static Optional<PaperCode> read(String text, Vault vault) {
        var found = FORM.matcher(text);
        if (!found.matches()) return Optional.empty();
        var kind = Kind.of(found.group(2).charAt(0));
        int sheet = Integer.parseInt(found.group(3));
        int sheets = Integer.parseInt(found.group(4));
        return CaseNumber.read(found.group(1))
                .map(number -> new PaperCode(number, kind, sheet, sheets))
                .filter(code -> code.check(vault).equals(found.group(5)));
    }

    private String plain() {
        return number.value() + kind.letter + sheet + sheets;
    }

    private String check(Vault vault) {
        return vault.sign("paper", plain()).substring(0, 9).toUpperCase(Locale.ROOT);
    }
}
