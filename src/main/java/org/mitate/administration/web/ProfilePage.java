package org.mitate.administration.web;

import gg.jte.generated.precompiled.Templates;
import gg.jte.models.runtime.JteModel;
import jakarta.annotation.security.RolesAllowed;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mitate.administration.Engagements;
import org.mitate.hospital.Hospital;
import org.mitate.hospital.KeptVersion;
import org.mitate.hospital.ProfileDesk;
import org.mitate.hospital.ProfileProblems;
import org.mitate.shared.Refusal;
import org.mitate.staff.Role;
import org.mitate.staff.StaffDirectory;
import org.mitate.ui.Form;
import org.mitate.ui.Page;
import org.mitate.ui.Screen;
import org.mitate.ui.Texts;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/// The versions of the profile: in force, waiting, past, taken back; and the way in for a new one.
@Controller
@RolesAllowed(Role.Names.ADMINISTRATOR)
class ProfilePage {

    private static final MediaType YAML =
            new MediaType("application", "yaml", StandardCharsets.UTF_8);

    private final ProfileDesk desk;
    private final Hospital hospital;
    private final Engagements engagements;
    private final StaffDirectory directory;
    private final Texts texts;
    private final Templates templates;

    ProfilePage(
            ProfileDesk desk,
            Hospital hospital,
            Engagements engagements,
            StaffDirectory directory,
            Texts texts,
            Templates templates) {
        this.desk = desk;
        this.hospital = hospital;
        this.engagements = engagements;
        this.directory = directory;
        this.texts = texts;
        this.templates = templates;
    }

    @GetMapping("/house/profile")
    Screen show(Page page, Form form) {
        return Screen.of(sheet(page, form, List.of()));
    }

    @PostMapping("/house/profile")
    Screen tryOut(
            Page page,
            Form form,
            @RequestParam(name = "file", required = false) @Nullable MultipartFile file) {
        var upload = UploadedText.of(file);
        var pasted = new UploadedText(page.text("administration.profile.pasted"), yaml(form));
        var text = upload.isEmpty() ? pasted : upload;
        if (text.isEmpty()) {
            form.reject("yaml", "administration.profile.missing");
            return Screen.refused(sheet(page, form, List.of()));
        }
        try {
            var account = directory.actingMember().account();
            var trial = desk.tryOut(text.name(), text.text(), account);
            return Screen.goTo("/house/profile/trials/" + trial.id());
        } catch (ProfileProblems problems) {
            form.with("yaml", text.text());
            var sentences = problems.sentences(texts, page.locale());
            form.reject("yaml", "administration.profile.wrong", sentences.size());
            return Screen.refused(sheet(page, form, sentences));
        }
    }

    @GetMapping("/house/profile/versions/{version}")
    ResponseEntity<String> download(@PathVariable String version) {
        var name = "%s-%s.yaml".formatted(hospital.profile().id(), version);
        return ResponseEntity.ok()
                .contentType(YAML)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(name, StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .body(version(version).yaml());
    }

    @GetMapping("/house/profile/versions/{version}/return")
    Screen askBack(Page page, Form form, @PathVariable String version) {
        return Screen.of(back(page, form, version(version)));
    }

    @PostMapping("/house/profile/versions/{version}/return")
    Screen takeBack(Page page, Form form, @PathVariable String version) {
        var kept = version(version);
        Reasons.require(form);
        if (!form.isRight()) return Screen.refused(back(page, form, kept));
        desk.takeBack(version, directory.actingMember().account(), form.value("reason"));
        return Screen.goTo("/house/profile")
                .saying(page.text("administration.profile.takenBack", version));
    }

    private JteModel back(Page page, Form form, KeptVersion kept) {
        var promised = engagements.from(kept.from());
        return templates.administrationTakeBack(page, form, kept, promised);
    }

    private KeptVersion version(String version) {
        return desk.version(version).orElseThrow(() -> Refusal.notFound("NO_SUCH_PROFILE"));
    }

    private JteModel sheet(Page page, Form form, List<String> problems) {
        var view =
                new ProfileView(
                        hospital.profile(),
                        hospital.today(),
                        desk.versions().reversed(),
                        desk.trials(),
                        problems);
        return templates.administrationProfile(page, form, view);
    }

    private static String yaml(Form form) {
        return form.values("yaml").isEmpty() ? "" : form.values("yaml").getFirst();
    }
}
