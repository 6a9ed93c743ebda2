package org.mitate.intake.web;

import gg.jte.Content;
import gg.jte.generated.precompiled.Templates;
import jakarta.annotation.security.RolesAllowed;
import java.util.Optional;
import org.mitate.cases.CaseFile;
import org.mitate.cases.CasePanel;
import org.mitate.cases.CaseShelf;
import org.mitate.intake.OwnCopies;
import org.mitate.shared.CaseNumber;
import org.mitate.staff.Role;
import org.mitate.ui.Page;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/// The button on the case page that prints an own copy: the first for a form written by hand, or
/// another in the place of one that was sent along.
@Controller
@RolesAllowed(Role.Names.SECRETARIAT)
class OwnCopyPanel implements CasePanel {

    private final CaseShelf shelf;
    private final OwnCopies copies;
    private final Templates templates;

    OwnCopyPanel(CaseShelf shelf, OwnCopies copies, Templates templates) {
        this.shelf = shelf;
        this.copies = copies;
        this.templates = templates;
    }

    @Override
    public Column column() {
        return Column.HISTORY;
    }

    @Override
    public int place() {
        return 11;
    }

    @Override
    public Optional<Content> draw(Page page, CaseFile file) {
        boolean writes = page.viewer().filter(v -> v.is(Role.Names.SECRETARIAT)).isPresent();
        if (!writes || !copies.mayPrint(file)) return Optional.empty();
        return Optional.of(templates.intakeOwnCopy(page, file, copies.isReplaced(file))::render);
    }

    @PostMapping("/cases/{number}/own-copy")
    ResponseEntity<byte[]> print(@PathVariable CaseNumber number) {
        CaseFile file = shelf.look(number, "LETTER");
        var status =
                ServletUriComponentsBuilder.fromCurrentContextPath().path("/status").toUriString();
        var pdf = copies.print(file, status);
        var shown = ContentDisposition.inline().filename(number.printed() + "-copy.pdf").build();
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .cacheControl(CacheControl.noStore())
                .header(HttpHeaders.CONTENT_DISPOSITION, shown.toString())
                .body(pdf.bytes());
    }
}
