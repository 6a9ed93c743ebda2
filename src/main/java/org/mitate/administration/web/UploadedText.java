package org.mitate.administration.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;

/// A text that came as a file: in UTF-8, or in Shift_JIS as Japan's offices publish it.
record UploadedText(String name, String text) {

    private static final Charset SHIFT_JIS = Charset.forName("windows-31j");
    private static final int BYTE_ORDER_MARK = '\uFEFF';
    private static final int MOST_BYTES = 1_000_000;

    static final UploadedText NONE = new UploadedText("", "");

    /// Nothing for a form that was sent without a file, or with one that no text is that long.
    static UploadedText of(@Nullable MultipartFile file) {
        if (file == null || file.isEmpty() || file.getSize() > MOST_BYTES) return NONE;
        try {
            var name = file.getOriginalFilename();
            return new UploadedText(name == null ? "" : name, decode(file.getBytes()));
        } catch (IOException broken) {
            throw new UncheckedIOException("an upload broke off", broken);
        }
    }

    boolean isEmpty() {
        return text.isBlank();
    }

    static String decode(byte[] bytes) {
        try {
            var text =
                    StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
            return text.indexOf(BYTE_ORDER_MARK) == 0 ? text.substring(1) : text;
        } catch (CharacterCodingException notUtf8) {
            return new String(bytes, SHIFT_JIS);
        }
    }
}
