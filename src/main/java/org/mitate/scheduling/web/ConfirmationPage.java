package org.mitate.scheduling.web;

import jakarta.annotation.security.RolesAllowed;
import org.mitate.cases.CaseFile;
import org.mitate.cases.CaseShelf;
import org.mitate.paper.Pdf;
import org.mitate.scheduling.Appointments;
import org.mitate.scheduling.ConfirmationLetters;
import org.mitate.shared.CaseNumber;
import org.mitate.shared.Refusal;
import org.mitate.staff.Role;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/// The letter that confirms a date, to print and send. After a death nothing goes out (rules.md
/// EX06).
@Controller
@RolesAllowed(Role.Names.SECRETARIAT)
class ConfirmationPage {

    private final CaseShelf shelf;
    private final Appointments appointments;
    private final ConfirmationLetters letters;

    ConfirmationPage(CaseShelf shelf, Appointments appointments, ConfirmationLetters letters) {
        this.shelf = shelf;
        this.appointments = appointments;
        this.letters = letters;
    }

    @GetMapping("/cases/{number}/confirmation.pdf")
    ResponseEntity<byte[]> print(@PathVariable CaseNumber number) {
        CaseFile file = shelf.look(number, "CONFIRMATION");
        var booked = appointments.booked(file.id()).filter(appointment -> !file.isDead());
        Pdf pdf =
                letters.print(
                        file,
                        booked.orElseThrow(() -> Refusal.notNow("NOT_BOOKED", number.printed())));
        var shown = ContentDisposition.inline().filename(number.printed() + "-confirmation.pdf");
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .cacheControl(CacheControl.noStore())
                .header(HttpHeaders.CONTENT_DISPOSITION, shown.build().toString())
                .body(pdf.bytes());
    }
}
