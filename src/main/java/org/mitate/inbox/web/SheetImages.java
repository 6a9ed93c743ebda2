package org.mitate.inbox.web;

import jakarta.annotation.security.RolesAllowed;
import java.util.UUID;
import org.mitate.inbox.InboxLooks;
import org.mitate.inbox.Sheet;
import org.mitate.inbox.SheetPictures;
import org.mitate.staff.Role;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/// The pictures of single sheets; each look is written down, and nothing stays on the device
/// (rules.md §9, §10).
@Controller
@RolesAllowed(Role.Names.SECRETARIAT)
class SheetImages {

    private final InboxLooks looks;
    private final SheetPictures pictures;

    SheetImages(InboxLooks looks, SheetPictures pictures) {
        this.looks = looks;
        this.pictures = pictures;
    }

    @GetMapping("/inbox/sheets/{id}/image")
    ResponseEntity<byte[]> whole(@PathVariable UUID id) {
        return answer(pictures.whole(looks.at(new Sheet.Id(id))));
    }

    @GetMapping("/inbox/sheets/{id}/small")
    ResponseEntity<byte[]> small(@PathVariable UUID id) {
        return answer(pictures.small(looks.at(new Sheet.Id(id))));
    }

    private static ResponseEntity<byte[]> answer(byte[] png) {
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .contentType(MediaType.IMAGE_PNG)
                .body(png);
    }
}
