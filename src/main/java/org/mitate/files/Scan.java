package org.mitate.files;

import java.nio.file.Path;
import org.mitate.shared.Refusal;

/// A file as it was handed in, looked through and found fit to be kept.
///
/// @param name as the sender called it, for people only
public record Scan(String name, Media media, int pages, byte[] content) {

    public static final int MOST_MEGABYTES = 50;
    public static final int MOST_PAGES = 300;
    /// An A4 page in colour at 600 dpi has 35 million.
    public static final int MOST_PIXELS = 50_000_000;

    private static final int LONGEST_NAME = 120;

    /// @throws Refusal that names the file and what to do, when it cannot be kept
    public static Scan of(String givenName, byte[] content) {
        String name = named(givenName);
        if (content.length == 0) throw Refusal.notSo("FILE_EMPTY", name);
        if (content.length > MOST_MEGABYTES * 1024 * 1024) {
            throw Refusal.notSo("FILE_TOO_LARGE", name, MOST_MEGABYTES);
        }
        Media media = Media.of(content).orElseThrow(() -> Refusal.notSo("FILE_KIND", name));
        int pages =
                media == Media.PDF
                        ? PdfFile.pages(name, content)
                        : ImageFile.pages(name, media, content);
        if (pages > MOST_PAGES) throw Refusal.notSo("FILE_TOO_MANY_PAGES", name, MOST_PAGES);
        return new Scan(name, media, pages, content);
    }

    /// The name as people may see it: without folders, and not too long.
    public static String named(String name) {
        Path last = Path.of(name.replace('\\', '/').replace("\0", "")).getFileName();
        String clean = last == null ? "" : last.toString().strip();
        return clean.length() <= LONGEST_NAME
                ? clean
                : clean.substring(clean.length() - LONGEST_NAME);
    }
}
