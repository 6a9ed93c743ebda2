package org.mitate.files;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;

/// The kinds of files that are taken in, known by how they begin and never by their names.
public enum Media {
    PDF("application/pdf", "%PDF-"),
    TIFF("image/tiff", "II*\0", "MM\0*"),
    JPEG("image/jpeg", "\u00FF\u00D8\u00FF"),
    PNG("image/png", "\u0089PNG\r\n\u001A\n");

    private final String contentType;
    private final String[] beginnings;

    Media(String contentType, String... beginnings) {
        this.contentType = contentType;
        this.beginnings = beginnings;
    }

    public static Optional<Media> of(byte[] content) {
        return Stream.of(values())
                .filter(
                        media ->
                                Arrays.stream(media.beginnings).anyMatch(it -> begins(content, it)))
                .findFirst();
    }

    private static boolean begins(byte[] content, String beginning) {
        byte[] expected = beginning.getBytes(java.nio.charset.StandardCharsets.ISO_8859_1);
        return content.length >= expected.length
                && Arrays.equals(content, 0, expected.length, expected, 0, expected.length);
    }

    public String contentType() {
        return contentType;
    }

    /// Whether browsers show it by themselves; a TIFF is turned into pages first.
    public boolean isShownAsIs() {
        return this != TIFF;
    }

    /// Whether it is shown page by page, each as a picture.
    public boolean isInPages() {
        return this == TIFF || this == PDF;
    }
}
