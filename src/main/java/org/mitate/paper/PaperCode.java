package org.mitate.paper;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.mitate.shared.CaseNumber;
import org.mitate.shared.Vault;

/// What the QR code of a sheet says: whose it is, which paper, which sheet of how many, in which
/// edition, and that we printed it.
///
/// Twenty characters, as many as a code of version 2, level H holds: it survives a FAX of standard
/// resolution (`8F3K27TV` + `A12` + `01` + seven characters of check; figures to the base 36). The
/// check keeps a misread or made-up code from finding a case: of 36 bits, and nobody can try them
/// but by sending us paper.
///
/// @param edition counted from 1: the form was changed and printed again
public record PaperCode(CaseNumber number, Kind kind, int sheet, int sheets, int edition) {

    private static final int BASE = Character.MAX_RADIX;
    private static final int MOST_SHEETS = BASE - 1;
    private static final long CHECKS = 78_364_164_096L; // seven figures
    private static final int MOST_EDITIONS = BASE * BASE - 1;

    private static final Pattern FORM =
            Pattern.compile("([0-9A-Z]{8})([A-Z])([0-9A-Z])([0-9A-Z])([0-9A-Z]{2})([0-9A-Z]{7})");

    public PaperCode {
        if (sheet < 1 || sheet > sheets || sheets > MOST_SHEETS) {
            throw new IllegalArgumentException("no sheet " + sheet + " of " + sheets);
        }
        if (edition < 1 || edition > MOST_EDITIONS) {
            throw new IllegalArgumentException("no edition " + edition);
        }
    }

    /// Which paper of the package a sheet belongs to, by the letter in its code.
    public enum Kind {
        APPLICATION('A'),
        CONSENT('C'),
        COVER('F'),
        /// To be kept at home; it may slip in between the others.
        CHECKLIST('L'),
        /// The letter to the own doctor, who may send it back with the documents asked for.
        REQUEST('R'),
        /// Never to be sent: whoever sends it has let the secret out of the house.
        OWN_COPY('S'),
        /// A label on an original: the edition is its number within the case, the sheet its piece.
        ORIGINAL('O');

        private final char letter;

        Kind(char letter) {
            this.letter = letter;
        }

        private static Optional<Kind> of(String letter) {
            for (var kind : values()) {
                if (kind.letter == letter.charAt(0)) return Optional.of(kind);
            }
            return Optional.empty();
        }
    }

    String write(Vault vault) {
        return plain() + check(vault, plain());
    }

    /// Empty when the text was not printed by this hospital or was misread.
    static Optional<PaperCode> read(String text, Vault vault) {
        var found = FORM.matcher(text);
        if (!found.matches()) return Optional.empty();
        String plain = text.substring(0, text.length() - found.group(6).length());
        if (!check(vault, plain).equals(found.group(6))) return Optional.empty();
        return CaseNumber.read(found.group(1))
                .flatMap(
                        number ->
                                Kind.of(found.group(2))
                                        .map(
                                                kind ->
                                                        new PaperCode(
                                                                number,
                                                                kind,
                                                                figure(found.group(3)),
                                                                figure(found.group(4)),
                                                                figure(found.group(5)))));
    }

    private String plain() {
        return number.value()
                + kind.letter
                + figures(sheet, 1)
                + figures(sheets, 1)
                + figures(edition, 2);
    }

    private static String check(Vault vault, String plain) {
        long bits = Long.parseUnsignedLong(vault.sign("paper", plain).substring(0, 16), 16);
        return figures(Long.remainderUnsigned(bits, CHECKS), 7);
    }

    private static String figures(long number, int places) {
        String figures = Long.toString(number, BASE).toUpperCase(Locale.ROOT);
        return "0".repeat(places - figures.length()) + figures;
    }

    private static int figure(String figures) {
        return Integer.parseInt(figures, BASE);
    }
}
