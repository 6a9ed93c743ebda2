package org.mitate.room.web;

import jakarta.annotation.security.RolesAllowed;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.mitate.cases.CaseFile;
import org.mitate.cases.CaseShelf;
import org.mitate.entrance.Visitor;
import org.mitate.shared.CaseNumber;
import org.mitate.staff.Portraits;
import org.mitate.staff.Role;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/// The face of the consulting doctor, which the consultee can see at any time (rules.md §9); an
/// outline where no photograph was taken in.
@Controller
class DoctorPhoto {

    private static final String OUTLINE =
            """
            <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 56 56"><path fill="#c5d7fb" \
            d="M0 0h56v56H0z"/><circle cx="28" cy="22" r="10" fill="#fff"/><path fill="#fff" \
            d="M8 56c2-15 10-21 20-21s18 6 20 21z"/></svg>
            """;

    private final CaseShelf shelf;
    private final Portraits portraits;

    DoctorPhoto(CaseShelf shelf, Portraits portraits) {
        this.shelf = shelf;
        this.portraits = portraits;
    }

    @GetMapping("/visit/doctor/photo")
    ResponseEntity<byte[]> forVisitor(Visitor visitor) {
        return picture(shelf.get(visitor.caseId()));
    }

    @GetMapping("/cases/{number}/doctor/photo")
    @RolesAllowed({Role.Names.CONSULTANT, Role.Names.SECRETARIAT})
    ResponseEntity<byte[]> forStaff(@PathVariable CaseNumber number) {
        return picture(shelf.get(number));
    }

    private ResponseEntity<byte[]> picture(CaseFile file) {
        var photo = Optional.ofNullable(file.course().doctor()).flatMap(portraits::of);
        return ResponseEntity.ok()
                .header("Content-Type", photo.isPresent() ? "image/jpeg" : "image/svg+xml")
                .cacheControl(CacheControl.noStore())
                .body(photo.orElseGet(() -> OUTLINE.getBytes(StandardCharsets.UTF_8)));
    }
}
