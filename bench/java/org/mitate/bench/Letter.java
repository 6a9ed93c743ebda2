package org.mitate.bench;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;

/// The scan of a referral letter: one empty page.
final class Letter {

    static final byte[] PDF = draw();

    private Letter() {}

    private static byte[] draw() {
        try (var letter = new PDDocument()) {
            letter.addPage(new PDPage());
            var bytes = new ByteArrayOutputStream();
            letter.save(bytes);
            return bytes.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
