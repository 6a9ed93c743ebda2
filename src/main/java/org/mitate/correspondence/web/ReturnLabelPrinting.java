package org.mitate.correspondence.web;

import jakarta.annotation.security.RolesAllowed;
import org.mitate.correspondence.ReturnLabels;
import org.mitate.staff.Role;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;

/// Prints the labels for what goes back: the answer is the sheet itself.
@Controller
@RolesAllowed(Role.Names.SECRETARIAT)
class ReturnLabelPrinting {

    private final ReturnLabels labels;

    ReturnLabelPrinting(ReturnLabels labels) {
        this.labels = labels;
    }

    @PostMapping("/returns/labels")
    ResponseEntity<byte[]> print() {
        return PdfAnswer.of(labels.print().bytes(), "return-labels");
    }
}
