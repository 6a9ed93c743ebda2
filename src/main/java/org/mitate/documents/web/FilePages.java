package org.mitate.documents.web;

import gg.jte.generated.precompiled.Templates;
import jakarta.annotation.security.RolesAllowed;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.mitate.cases.CaseFile;
import org.mitate.cases.CaseShelf;
import org.mitate.documents.FileCabinet;
import org.mitate.documents.StoredFile;
import org.mitate.files.Media;
import org.mitate.shared.CaseNumber;
import org.mitate.shared.Refusal;
import org.mitate.staff.Role;
import org.mitate.ui.Page;
import org.mitate.ui.Screen;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

/// Shows scans in the browser; each view is checked and written down, and nothing stays on the
/// device (rules.md §9, §10).
@Controller
@RequestMapping("/cases/{number}/documents/{id}")
@RolesAllowed({
    Role.Names.SECRETARIAT,
    Role.Names.REVIEWER,
    Role.Names.CONSULTANT,
    Role.Names.SPECIALIST
})
class FilePages {

    private static final String LOOKED_AT = "DOCUMENT";
    /// The browser's own PDF viewer needs to embed itself; nothing else may load.
    private static final String PDF_POLICY =
            "default-src 'none'; object-src 'self'; plugin-types application/pdf; "
                    + "style-src 'unsafe-inline'; img-src 'self' data:; frame-ancestors 'self'";

    private final CaseShelf shelf;
    private final FileCabinet cabinet;
    private final Templates templates;

    FilePages(CaseShelf shelf, FileCabinet cabinet, Templates templates) {
        this.shelf = shelf;
        this.cabinet = cabinet;
        this.templates = templates;
    }

    @GetMapping
    Screen view(Page page, @PathVariable CaseNumber number, @PathVariable UUID id) {
        CaseFile file = shelf.look(number, LOOKED_AT);
        var view = new FileView(file, cabinet.get(file, id), cabinet.of(file));
        return Screen.of(templates.documentsViewer(page, view));
    }

    @GetMapping("/content")
    ResponseEntity<byte[]> content(@PathVariable CaseNumber number, @PathVariable UUID id) {
        StoredFile scan = cabinet.get(shelf.look(number, LOOKED_AT), id);
        if (!scan.media().isShownAsIs()) throw Refusal.notFound("NO_SUCH_FILE");
        var answer = answer(scan.media().contentType());
        if (scan.media() == Media.PDF) {
            answer.header("Content-Security-Policy", PDF_POLICY);
        }
        var name = ContentDisposition.inline().filename(scan.name(), StandardCharsets.UTF_8);
        return answer.header(HttpHeaders.CONTENT_DISPOSITION, name.build().toString())
                .body(cabinet.content(scan));
    }

    @GetMapping("/pages/{place}")
    ResponseEntity<byte[]> page(
            @PathVariable CaseNumber number, @PathVariable UUID id, @PathVariable int place) {
        StoredFile scan = cabinet.get(shelf.look(number, LOOKED_AT), id);
        return answer(MediaType.IMAGE_PNG_VALUE).body(cabinet.page(scan, place));
    }

    private static ResponseEntity.BodyBuilder answer(String contentType) {
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .contentType(MediaType.parseMediaType(contentType));
    }
}
