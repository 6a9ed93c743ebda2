package org.mitate.documents.web;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.mitate.documents.ScannedPaper;
import org.mitate.files.Scan;
import org.mitate.shared.Refusal;
import org.mitate.ui.Form;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.multipart.MultipartHttpServletRequest;

/// Reads the scans that came with a form.
final class ScansIn {

    private ScansIn() {}

    /// What cannot be kept is told at its row; the other scans are not lost by it, as long as the
    /// form is sent again with them.
    static List<ScannedPaper> read(HttpServletRequest request, Form form, List<PaperRow> rows) {
        var scans = new ArrayList<ScannedPaper>();
        if (!(request instanceof MultipartHttpServletRequest parts)) return scans;
        for (PaperRow row : rows) {
            String field = "files-" + row.key();
            for (MultipartFile part : parts.getFiles(field)) {
                String name = part.getOriginalFilename();
                if (name == null || name.isEmpty()) continue;
                try {
                    var scan = Scan.of(name, part.getBytes());
                    scans.add(new ScannedPaper(row.kind(), row.material(), scan));
                } catch (Refusal refusal) {
                    form.reject(field, "refusal." + refusal.code(), refusal.arguments());
                } catch (IOException broken) {
                    throw new UncheckedIOException("an upload broke off", broken);
                }
            }
        }
        return scans;
    }
}
