package org.mitate.intake.web;

import gg.jte.generated.precompiled.Templates;
import jakarta.annotation.security.RolesAllowed;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mitate.intake.postal.PostalCodes;
import org.mitate.intake.postal.PostalFile;
import org.mitate.shared.Folding;
import org.mitate.shared.Refusal;
import org.mitate.staff.Role;
import org.mitate.staff.StaffDirectory;
import org.mitate.ui.Form;
import org.mitate.ui.Page;
import org.mitate.ui.Screen;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/// The list of postal codes, which the administrator brings from the post's own page.
@Controller
@RolesAllowed(Role.Names.ADMINISTRATOR)
class PostalCodesPage {

    private static final String ADDRESS = "/house/postal-codes";

    private final PostalCodes codes;
    private final StaffDirectory directory;
    private final Templates templates;

    PostalCodesPage(PostalCodes codes, StaffDirectory directory, Templates templates) {
        this.codes = codes;
        this.directory = directory;
        this.templates = templates;
    }

    @GetMapping(ADDRESS)
    Screen show(Page page, Form form) {
        var asked = codes.find(Folding.digits(form.value("code")));
        return Screen.of(templates.intakePostalCodes(page, form, codes.edition(), asked));
    }

    @PostMapping(ADDRESS)
    Screen load(
            Page page,
            Form form,
            @RequestParam(name = "file", required = false) @Nullable MultipartFile file) {
        if (file == null || file.isEmpty()) {
            form.reject("file", "intake.postal.file.missing");
        } else {
            load(form, file);
        }
        return form.isRight()
                ? Screen.goTo(ADDRESS).saying(page.text("intake.postal.loaded"))
                : Screen.refused(
                        templates.intakePostalCodes(page, form, codes.edition(), List.of()));
    }

    private void load(Form form, MultipartFile file) {
        String name = file.getOriginalFilename();
        try (var content = file.getInputStream()) {
            codes.replace(
                    PostalFile.read(content),
                    name == null ? "" : name,
                    directory.actingMember().account());
        } catch (Refusal unreadable) {
            form.reject("file", "refusal." + unreadable.code(), unreadable.arguments());
        } catch (IOException broken) {
            throw new UncheckedIOException("an upload broke off", broken);
        }
    }
}
