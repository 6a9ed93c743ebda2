package org.mitate.documents.web;

import gg.jte.generated.precompiled.Templates;
import jakarta.annotation.security.RolesAllowed;
import java.util.Optional;
import org.mitate.cases.CaseShelf;
import org.mitate.documents.Originals;
import org.mitate.paper.FaxMarks;
import org.mitate.paper.PaperCode;
import org.mitate.shared.CaseNumber;
import org.mitate.staff.Role;
import org.mitate.ui.Form;
import org.mitate.ui.Page;
import org.mitate.ui.Screen;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// Labels for originals: printed here, and read here by a hand scanner that types what it sees.
@Controller
@RolesAllowed(Role.Names.SECRETARIAT)
class LabelPages {

    private final CaseShelf shelf;
    private final LabelSheets sheets;
    private final FaxMarks marks;
    private final Originals originals;
    private final Templates templates;

    LabelPages(
            CaseShelf shelf,
            LabelSheets sheets,
            FaxMarks marks,
            Originals originals,
            Templates templates) {
        this.shelf = shelf;
        this.sheets = sheets;
        this.marks = marks;
        this.originals = originals;
        this.templates = templates;
    }

    @GetMapping("/cases/{number}/originals/labels.pdf")
    ResponseEntity<byte[]> print(
            @PathVariable CaseNumber number, @RequestParam(defaultValue = "sheet") String as) {
        var file = shelf.look(number, "DOSSIER");
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .contentType(MediaType.APPLICATION_PDF)
                .body(sheets.print(file, as.equals("single")).bytes());
    }

    /// A code or a number opens the originals of its case; posted, so that it stays in no address.
    @PostMapping("/returns/label")
    Screen read(Page page, Form form) {
        String typed = form.value("code");
        Optional<PaperCode> code =
                marks.read(typed.toUpperCase(java.util.Locale.ROOT))
                        .filter(it -> it.kind() == PaperCode.Kind.ORIGINAL);
        Optional<CaseNumber> number = code.map(PaperCode::number).or(() -> CaseNumber.read(typed));
        if (number.flatMap(shelf::find).isEmpty()) {
            form.reject("code", "documents.label.unknown");
            return Screen.refused(templates.documentsReturns(page, form, originals.kept()));
        }
        String address = "/cases/" + number.get().printed() + "/originals";
        return Screen.goTo(code.map(it -> address + "?label=" + it.edition()).orElse(address));
    }
}
