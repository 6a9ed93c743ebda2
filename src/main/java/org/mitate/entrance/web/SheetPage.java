package org.mitate.entrance.web;

import jakarta.annotation.security.RolesAllowed;
import org.mitate.cases.CaseFile;
import org.mitate.cases.CaseShelf;
import org.mitate.entrance.Entrance;
import org.mitate.entrance.EntranceSheets;
import org.mitate.entrance.Ticket;
import org.mitate.paper.Printer;
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

/// The sheet with link and code, printed for a seat.
@Controller
@RolesAllowed(Role.Names.SECRETARIAT)
class SheetPage {

    private final CaseShelf shelf;
    private final Entrance entrance;
    private final EntranceSheets sheets;
    private final Printer printer;

    SheetPage(CaseShelf shelf, Entrance entrance, EntranceSheets sheets, Printer printer) {
        this.shelf = shelf;
        this.entrance = entrance;
        this.sheets = sheets;
        this.printer = printer;
    }

    @GetMapping("/cases/{number}/entrance/tickets/{seat}.pdf")
    ResponseEntity<byte[]> print(@PathVariable CaseNumber number, @PathVariable int seat) {
        CaseFile file = shelf.look(number, "ENTRANCE");
        Ticket ticket =
                entrance.of(file.id()).stream()
                        .filter(it -> it.seat() == seat)
                        .findFirst()
                        .orElseThrow(() -> Refusal.notFound("NO_SUCH_PAGE"));
        var shown =
                ContentDisposition.inline().filename(number.printed() + "-entrance.pdf").build();
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .cacheControl(CacheControl.noStore())
                .header(HttpHeaders.CONTENT_DISPOSITION, shown.toString())
                .body(printer.print(sheets.of(file, ticket)).bytes());
    }
}
