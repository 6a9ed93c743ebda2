package org.mitate.intake.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.annotation.security.RolesAllowed;
import java.net.URLEncoder;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.mitate.intake.transcription.Transcriptions;
import org.mitate.staff.Role;
import org.mitate.staff.StaffDirectory;
import org.mitate.ui.Form;
import org.mitate.ui.Page;
import org.mitate.ui.Screen;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;

/// A form half written out: kept while it is typed, put down, taken over, given up.
@Controller
@RolesAllowed(Role.Names.SECRETARIAT)
class TranscriptionDraft {

    private static final Set<String> NOT_OF_THE_FORM =
            Set.of("_csrf", "requestKey", "sheaf", "sheet", "then");
    private static final int MOST_LETTERS = 50_000;

    private final Transcriptions transcriptions;
    private final StaffDirectory directory;

    TranscriptionDraft(Transcriptions transcriptions, StaffDirectory directory) {
        this.transcriptions = transcriptions;
        this.directory = directory;
    }

    /// Answers the page's script with a few words.
    @PostMapping("/intake/by-hand/keep")
    ResponseEntity<String> keep(Page page, Form form) {
        boolean kept = kept(form);
        String words =
                kept
                        ? page.text("intake.transcription.kept", page.time(page.now()))
                        : page.text("intake.transcription.notKept");
        return ResponseEntity.status(kept ? HttpStatus.OK : HttpStatus.CONFLICT)
                .contentType(new MediaType(MediaType.TEXT_PLAIN, UTF_8))
                .body(words);
    }

    /// The button for the same, which needs no script.
    @PostMapping("/intake/by-hand/put-down")
    Screen putDown(Page page, Form form) {
        boolean kept = kept(form);
        return Screen.goTo("/inbox")
                .saying(
                        kept
                                ? page.text("intake.transcription.putDown")
                                : page.text("intake.transcription.notKept"));
    }

    @PostMapping("/intake/by-hand/take-over")
    Screen takeOver(Form form) {
        String sheaf = form.value("sheaf");
        transcriptions.takeOver(sheaf, account());
        return Screen.goTo(address(sheaf));
    }

    @PostMapping("/intake/by-hand/give-up")
    Screen giveUp(Page page, Form form) {
        transcriptions.remove(form.value("sheaf"));
        return Screen.goTo("/inbox").saying(page.text("intake.transcription.givenUp"));
    }

    static String address(String sheaf) {
        return "/intake/by-hand?sheaf=" + URLEncoder.encode(sheaf, UTF_8);
    }

    private boolean kept(Form form) {
        var entries = new HashMap<String, List<String>>(form.all());
        entries.keySet().removeAll(NOT_OF_THE_FORM);
        return letters(entries) <= MOST_LETTERS
                && transcriptions.keep(form.value("sheaf"), account(), entries);
    }

    private static int letters(Map<String, List<String>> entries) {
        return entries.values().stream().flatMap(List::stream).mapToInt(String::length).sum();
    }

    private String account() {
        return directory.actingMember().account();
    }
}
