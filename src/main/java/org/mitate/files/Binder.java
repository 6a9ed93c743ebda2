package org.mitate.files;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.springframework.stereotype.Component;

/// Binds pages of several stored files into one scan to read: a PDF with every page upright.
///
/// Nothing of a page is lost where that can be: what is black and white is packed as a fax is
/// (CCITT G4), a JPEG stays the JPEG that it was, a page of a PDF is taken over as it is.
@Component
public class Binder {

    private final DocumentStore store;

    public Binder(DocumentStore store) {
        this.store = store;
    }

    /// @param name as people will see it
    /// @throws org.mitate.shared.Refusal when the binding would be too large to be kept
    public Scan bind(String name, List<FilePage> leaves) {
        if (leaves.isEmpty()) throw new IllegalArgumentException("nothing to bind");
        var sources = new HashMap<UUID, byte[]>();
        try (var bound = new PDDocument();
                var open = new OpenFiles()) {
            for (FilePage leaf : leaves) add(bound, leaf, open, sources);
            var bytes = new ByteArrayOutputStream();
            bound.save(bytes);
            return Scan.of(name, bytes.toByteArray());
        } catch (IOException damaged) {
            throw new UncheckedIOException("a stored page cannot be bound", damaged);
        }
    }

    private void add(PDDocument bound, FilePage leaf, OpenFiles open, Map<UUID, byte[]> sources)
            throws IOException {
        byte[] content = sources.computeIfAbsent(leaf.file(), store::fetch);
        switch (leaf.media()) {
            case PDF -> PdfLeaf.add(bound, open.pdf(leaf.file(), content), leaf);
            case TIFF, JPEG, PNG -> PictureLeaf.add(bound, content, leaf);
        }
    }
}
