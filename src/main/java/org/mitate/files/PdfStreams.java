package org.mitate.files;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.InflaterInputStream;

/// Looks whether the packed parts of a PDF unpack to what no memory holds, before anything reads
/// them: a few kilobytes can become gigabytes.
final class PdfStreams {

    /// A page at 600 dpi in colour has 105 MB.
    private static final long MOST = 200_000_000;

    /// Packing makes things at most so many times smaller (RFC 1951).
    private static final int MOST_PACKED = 1032;

    private static final byte[] BEGINNING = {'s', 't', 'r', 'e', 'a', 'm'};
    private static final byte[] END = {'e', 'n', 'd', 's', 't', 'r', 'e', 'a', 'm'};

    private PdfStreams() {}

    static boolean hideTooMuch(byte[] pdf) {
        int from = find(BEGINNING, pdf, 0);
        while (from >= 0) {
            int begin = afterLineEnd(pdf, from + BEGINNING.length);
            int end = find(END, pdf, begin);
            if (end < 0) end = pdf.length;
            if (isTooMuch(pdf, begin, end)) return true;
            from = find(BEGINNING, pdf, Math.min(end + END.length, pdf.length));
        }
        return false;
    }

    private static boolean isTooMuch(byte[] pdf, int begin, int end) {
        if (!isPacked(pdf, begin, end)) return false;
        var once = new ByteArrayInputStream(pdf, begin, end - begin);
        try (var unpacked = new BufferedInputStream(new InflaterInputStream(once))) {
            unpacked.mark(2);
            boolean twice = isPacked(unpacked.readNBytes(2), 0, 2);
            unpacked.reset();
            if (twice) return isMore(new InflaterInputStream(unpacked));
            return (long) (end - begin) * MOST_PACKED > MOST && isMore(unpacked);
        } catch (IOException otherwisePacked) {
            return false;
        }
    }

    private static boolean isMore(InputStream unpacked) throws IOException {
        byte[] some = new byte[65_536];
        long all = 0;
        for (int read = unpacked.read(some); read >= 0; read = unpacked.read(some)) {
            all += read;
            if (all > MOST) return true;
        }
        return false;
    }

    /// As RFC 1950 has it: deflate, and a check over both bytes.
    private static boolean isPacked(byte[] bytes, int begin, int end) {
        if (begin + 2 > end || end > bytes.length) return false;
        int first = bytes[begin] & 0xFF;
        return (first & 0x0F) == 8 && (first << 8 | bytes[begin + 1] & 0xFF) % 31 == 0;
    }

    private static int afterLineEnd(byte[] pdf, int at) {
        int begin = at;
        if (begin < pdf.length && pdf[begin] == '\r') begin++;
        if (begin < pdf.length && pdf[begin] == '\n') begin++;
        return begin;
    }

    private static int find(byte[] word, byte[] pdf, int from) {
        for (int at = from; at <= pdf.length - word.length; at++) {
            if (pdf[at] == word[0] && isAt(word, pdf, at)) return at;
        }
        return -1;
    }

    private static boolean isAt(byte[] word, byte[] pdf, int at) {
        for (int i = 1; i < word.length; i++) if (pdf[at + i] != word[i]) return false;
        return true;
    }
}
