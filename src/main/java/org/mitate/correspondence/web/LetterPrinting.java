package org.mitate.correspondence.web;

import jakarta.annotation.security.RolesAllowed;
import org.mitate.cases.CaseFile;
import org.mitate.cases.CaseShelf;
import org.mitate.correspondence.Letter;
import org.mitate.correspondence.Letters;
import org.mitate.paper.Pdf;
import org.mitate.shared.CaseNumber;
import org.mitate.shared.Refusal;
import org.mitate.staff.Role;
import org.mitate.ui.Form;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/// Prints a letter: the answer is the paper itself.
@Controller
@RolesAllowed(Role.Names.SECRETARIAT)
class LetterPrinting {

    private final CaseShelf shelf;
    private final Letters letters;

    LetterPrinting(CaseShelf shelf, Letters letters) {
        this.shelf = shelf;
        this.letters = letters;
    }

    @PostMapping("/cases/{number}/letters")
    ResponseEntity<byte[]> print(@PathVariable CaseNumber number, Form form) {
        CaseFile file = shelf.look(number, "LETTER");
        Letter.Kind kind =
                form.choice("kind", Letter.Kind.class)
                        .orElseThrow(() -> Refusal.notNow("NO_LETTER_NOW", number.printed()));
        Pdf pdf = letters.print(file.id(), kind, form.requestKey());
        return PdfAnswer.of(pdf.bytes(), number.printed());
    }
}
