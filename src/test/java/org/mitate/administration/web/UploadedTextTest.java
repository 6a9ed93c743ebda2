package org.mitate.administration.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The Cabinet Office writes Shift_JIS, everybody else UTF-8.
class UploadedTextTest {

    private static final String LIST = "国民の祝日・休日月日,国民の祝日・休日名称\n2027/1/1,元日\n";

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "Shift_JIS", "windows-31j"})
    void bothAreRead(String charset) {
        assertThat(UploadedText.decode(LIST.getBytes(Charset.forName(charset)))).isEqualTo(LIST);
    }

    @Test
    void aByteOrderMarkIsNoText() {
        var marked = "\uFEFF" + LIST;

        assertThat(UploadedText.decode(marked.getBytes(StandardCharsets.UTF_8))).isEqualTo(LIST);
    }
}
