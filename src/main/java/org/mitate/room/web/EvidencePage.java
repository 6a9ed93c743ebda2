package org.mitate.room.web;

import jakarta.annotation.security.RolesAllowed;
import org.mitate.cases.CaseFile;
import org.mitate.cases.CaseShelf;
import org.mitate.hospital.terms.Mode;
import org.mitate.room.evidence.Evidence;
import org.mitate.shared.CaseNumber;
import org.mitate.shared.Refusal;
import org.mitate.staff.Role;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/// The sheet with the records of an online consultation, as PDF.
@Controller
class EvidencePage {

    private final CaseShelf shelf;
    private final Evidence evidence;

    EvidencePage(CaseShelf shelf, Evidence evidence) {
        this.shelf = shelf;
        this.evidence = evidence;
    }

    @GetMapping("/cases/{number}/evidence")
    @RolesAllowed({Role.Names.SECRETARIAT, Role.Names.CONSULTANT})
    ResponseEntity<byte[]> print(@PathVariable CaseNumber number) {
        CaseFile file = shelf.look(number, "EVIDENCE");
        if (file.mode() != Mode.ONLINE) throw Refusal.notFound("NO_EVIDENCE");
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .header(
                        "Content-Disposition",
                        "inline; filename=\"" + number.printed() + "-online.pdf\"")
                .header("Cache-Control", "no-store")
                .body(evidence.print(file).bytes());
    }
}
