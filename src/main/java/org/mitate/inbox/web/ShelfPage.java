package org.mitate.inbox.web;

import gg.jte.generated.precompiled.Templates;
import jakarta.annotation.security.RolesAllowed;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.mitate.inbox.Originals;
import org.mitate.inbox.Shelf;
import org.mitate.inbox.ShelfEntry;
import org.mitate.inbox.Transmission;
import org.mitate.ledger.Ledger;
import org.mitate.staff.Role;
import org.mitate.staff.StaffDirectory;
import org.mitate.staff.StaffMember;
import org.mitate.ui.Form;
import org.mitate.ui.Page;
import org.mitate.ui.Screen;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/// Something that could not be read: why, what to do, and the original.
@Controller
@RequestMapping("/inbox/shelf/{id}")
@RolesAllowed(Role.Names.SECRETARIAT)
class ShelfPage {

    private final Shelf shelf;
    private final Originals originals;
    private final Ledger ledger;
    private final StaffDirectory directory;
    private final Templates templates;

    ShelfPage(
            Shelf shelf,
            Originals originals,
            Ledger ledger,
            StaffDirectory directory,
            Templates templates) {
        this.shelf = shelf;
        this.originals = originals;
        this.ledger = ledger;
        this.directory = directory;
        this.templates = templates;
    }

    @GetMapping
    Screen show(Page page, @PathVariable UUID id) {
        return Screen.of(templates.inboxShelfEntry(page, looked(id, "INBOX_SHELF"), Form.blank()));
    }

    /// Always to be saved and never shown: whatever it is, the browser does not open it.
    @GetMapping("/original")
    ResponseEntity<Resource> original(@PathVariable UUID id) {
        ShelfEntry entry = looked(id, "INBOX_ORIGINAL");
        Resource original = originals.of(entry);
        var name =
                ContentDisposition.attachment()
                        .filename(entry.transmission().name(), StandardCharsets.UTF_8)
                        .build();
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .contentType(MediaType.APPLICATION_OCTET_STREAM)
                .header(HttpHeaders.CONTENT_DISPOSITION, name.toString())
                .header("Content-Security-Policy", "default-src 'none'; sandbox")
                .header("X-Content-Type-Options", "nosniff")
                .body(original);
    }

    @PostMapping("/reading")
    Screen readAgain(Page page, @PathVariable UUID id) {
        boolean read = shelf.readAgain(new Transmission.Id(id));
        return Screen.goTo(read ? "/inbox" : "/inbox/shelf/" + id)
                .saying(page.text(read ? "inbox.shelf.read" : "inbox.shelf.unread"));
    }

    @PostMapping("/settlement")
    Screen settle(Page page, @PathVariable UUID id, Form form) {
        String note = form.value("note");
        if (note.isBlank()) {
            form.reject("note", "inbox.shelf.note.missing");
            var entry = shelf.get(new Transmission.Id(id));
            return Screen.refused(templates.inboxShelfEntry(page, entry, form));
        }
        shelf.settle(new Transmission.Id(id), note);
        return Screen.goTo("/inbox").saying(page.text("inbox.shelf.settled"));
    }

    /// Names of files and senders are personal too (rules.md §10).
    private ShelfEntry looked(UUID id, String what) {
        ShelfEntry entry = shelf.get(new Transmission.Id(id));
        StaffMember member = directory.actingMember();
        ledger.looked(member.id().value(), member.account(), id, what);
        return entry;
    }
}
