package org.mitate.intake.postal;

import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.zip.ZipInputStream;
import org.mitate.shared.Refusal;

/// The file as the post offers it: packed or not, in UTF-8 or in Shift_JIS.
public final class PostalFile {

    private static final Charset SHIFT_JIS = Charset.forName("windows-31j");

    /// The whole country has 12 MB and 125,000 lines; more than this is something else.
    private static final int MOST_BYTES = 60_000_000;

    private static final int MOST_LINES = 400_000;
    private static final String PACKED = "PK";

    private PostalFile() {}

    /// @throws Refusal `NO_POSTAL_LIST` when it is no such list
    public static PostalList read(InputStream file) {
        try (var input = new BufferedInputStream(file)) {
            byte[] bytes = isPacked(input) ? unpacked(input) : limited(input);
            return PostalList.read(lines(bytes));
        } catch (IOException broken) {
            throw new UncheckedIOException("the list of postal codes broke off", broken);
        }
    }

    private static boolean isPacked(InputStream input) throws IOException {
        input.mark(2);
        var head = new String(input.readNBytes(2), StandardCharsets.ISO_8859_1);
        input.reset();
        return head.equals(PACKED);
    }

    private static byte[] unpacked(InputStream input) throws IOException {
        var zip = new ZipInputStream(input);
        for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
            if (entry.getName().toLowerCase(Locale.ROOT).endsWith(".csv")) return limited(zip);
        }
        throw Refusal.notSo("NO_POSTAL_LIST", 0);
    }

    private static byte[] limited(InputStream input) throws IOException {
        byte[] bytes = input.readNBytes(MOST_BYTES);
        if (bytes.length == MOST_BYTES) throw Refusal.notSo("NO_POSTAL_LIST", 0);
        return bytes;
    }

    private static Iterable<String> lines(byte[] bytes) throws IOException {
        var charset = isUtf8(bytes) ? StandardCharsets.UTF_8 : SHIFT_JIS;
        try (var reader =
                new BufferedReader(
                        new InputStreamReader(new ByteArrayInputStream(bytes), charset))) {
            return reader.lines().limit(MOST_LINES).map(PostalFile::plain).toList();
        }
    }

    private static boolean isUtf8(byte[] bytes) {
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
            return true;
        } catch (CharacterCodingException otherwise) {
            return false;
        }
    }

    private static String plain(String line) {
        return line.startsWith("\uFEFF") ? line.substring(1) : line;
    }
}
