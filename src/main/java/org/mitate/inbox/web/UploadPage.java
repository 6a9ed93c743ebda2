package org.mitate.inbox.web;

import gg.jte.generated.precompiled.Templates;
import jakarta.annotation.security.RolesAllowed;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.UUID;
import org.mitate.hospital.terms.Channel;
import org.mitate.inbox.Doorstep;
import org.mitate.inbox.Doorstep.Brought;
import org.mitate.shared.Refusal;
import org.mitate.staff.Role;
import org.mitate.ui.Form;
import org.mitate.ui.Page;
import org.mitate.ui.Screen;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/// Brings in pages by hand, or looks now whether some came.
@Controller
@RolesAllowed(Role.Names.SECRETARIAT)
class UploadPage {

    private final Doorstep doorstep;
    private final Templates templates;

    UploadPage(Doorstep doorstep, Templates templates) {
        this.doorstep = doorstep;
        this.templates = templates;
    }

    @PostMapping("/inbox/uploads")
    Screen upload(Form form, @RequestParam("files") List<MultipartFile> files) {
        Channel channel = form.choice("channel", Channel.class).orElse(Channel.FAX);
        if (channel != Channel.FAX && channel != Channel.POST) throw Refusal.notSo("CHANNEL");
        List<Brought> brought =
                files.stream()
                        .filter(file -> !name(file).isEmpty())
                        .map(UploadPage::brought)
                        .toList();
        if (brought.isEmpty()) return Screen.goTo("/inbox");
        UUID key = form.requestKey();
        doorstep.bring(key, channel, brought);
        return Screen.goTo("/inbox/uploads/" + key);
    }

    /// What came of it, file by file; shown again it changes nothing.
    @GetMapping("/inbox/uploads/{key}")
    Screen show(Page page, @PathVariable UUID key) {
        var brought = doorstep.brought(key);
        if (brought.isEmpty()) throw Refusal.notFound("NOT_ON_SHELF");
        return Screen.of(templates.inboxUploaded(page, brought));
    }

    @PostMapping("/inbox/look")
    Screen look(Page page) {
        int fresh = doorstep.look();
        String sentence = fresh == 0 ? "inbox.look.nothing" : "inbox.look.came";
        return Screen.goTo("/inbox").saying(page.text(sentence, fresh));
    }

    private static Brought brought(MultipartFile file) {
        return new Brought(
                name(file),
                file.getSize(),
                () -> {
                    try {
                        return file.getBytes();
                    } catch (IOException broken) {
                        throw new UncheckedIOException("an upload broke off", broken);
                    }
                });
    }

    private static String name(MultipartFile file) {
        String name = file.getOriginalFilename();
        return name == null ? "" : name;
    }
}
