package org.mitate.files;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;

/// PDF files from which pages are taken: they must stay open until the binding is saved.
final class OpenFiles implements AutoCloseable {

    private final Map<UUID, PDDocument> open = new HashMap<>();

    PDDocument pdf(UUID file, byte[] content) throws IOException {
        PDDocument known = open.get(file);
        if (known != null) return known;
        PDDocument opened = Loader.loadPDF(content);
        open.put(file, opened);
        return opened;
    }

    @Override
    public void close() throws IOException {
        for (PDDocument pdf : open.values()) pdf.close();
    }
}
