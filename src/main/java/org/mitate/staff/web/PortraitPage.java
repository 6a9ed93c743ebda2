package org.mitate.staff.web;

import jakarta.annotation.security.RolesAllowed;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;
import org.mitate.shared.Refusal;
import org.mitate.staff.Portraits;
import org.mitate.staff.Role;
import org.mitate.staff.StaffDirectory;
import org.mitate.staff.StaffMember;
import org.mitate.ui.Page;
import org.mitate.ui.Screen;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/// The photograph of a doctor, taken in by the administrator.
@Controller
@RequestMapping("/staff/{account}/photo")
@RolesAllowed(Role.Names.ADMINISTRATOR)
class PortraitPage {

    private final StaffDirectory directory;
    private final Portraits portraits;

    PortraitPage(StaffDirectory directory, Portraits portraits) {
        this.directory = directory;
        this.portraits = portraits;
    }

    @GetMapping
    ResponseEntity<byte[]> show(@PathVariable String account) {
        byte[] picture =
                portraits.of(member(account).id()).orElseThrow(() -> Refusal.notFound("NO_PHOTO"));
        return ResponseEntity.ok()
                .contentType(MediaType.IMAGE_JPEG)
                .cacheControl(CacheControl.noStore())
                .body(picture);
    }

    @PostMapping
    Screen take(
            Page page,
            @PathVariable String account,
            @RequestParam(name = "photo", required = false) @Nullable MultipartFile photo) {
        StaffMember member = member(account);
        if (photo == null || photo.isEmpty()) throw Refusal.notSo("PHOTO_MISSING");
        portraits.hang(member, "photo", content(photo));
        return Screen.goTo("/staff/" + account).saying(page.text("staff.photo.taken"));
    }

    private StaffMember member(String account) {
        return directory
                .find(account)
                .filter(it -> it.is(Role.CONSULTANT))
                .orElseThrow(() -> Refusal.notFound("NO_SUCH_MEMBER"));
    }

    private static byte[] content(MultipartFile photo) {
        try {
            return photo.getBytes();
        } catch (IOException broken) {
            throw new UncheckedIOException("an upload broke off", broken);
        }
    }
}
