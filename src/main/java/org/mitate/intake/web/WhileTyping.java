package org.mitate.intake.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import gg.jte.generated.precompiled.Templates;
import jakarta.annotation.security.RolesAllowed;
import java.util.Map;
import java.util.Optional;
import org.mitate.intake.PrintedText;
import org.mitate.intake.SheetsOnDesk;
import org.mitate.intake.transcription.FormRegions;
import org.mitate.intake.transcription.PrintedAnswers;
import org.mitate.intake.transcription.Readings;
import org.mitate.staff.Role;
import org.mitate.ui.Form;
import org.mitate.ui.Page;
import org.mitate.ui.Screen;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;

/// Answers the script of the page while a form is written out. What is typed comes in the body, so
/// that no name stands in the log of addresses.
@Controller
@RolesAllowed(Role.Names.SECRETARIAT)
class WhileTyping {

    private static final MediaType WORDS = new MediaType(MediaType.TEXT_PLAIN, UTF_8);

    private final Understood understood;
    private final Readings readings;
    private final SheetsBeside beside;
    private final FormRegions regions;
    private final ObjectProvider<PrintedText> print;
    private final Templates templates;

    WhileTyping(
            Understood understood,
            Readings readings,
            SheetsBeside beside,
            FormRegions regions,
            ObjectProvider<PrintedText> print,
            Templates templates) {
        this.understood = understood;
        this.readings = readings;
        this.beside = beside;
        this.regions = regions;
        this.print = print;
        this.templates = templates;
    }

    /// 204 when there is nothing to say, 422 when it cannot be right.
    @PostMapping("/intake/by-hand/understood")
    ResponseEntity<String> understood(Page page, Form form) {
        return form.choice("kind", Understood.Kind.class)
                .flatMap(kind -> understood.of(page, kind, form.value("typed")))
                .map(
                        saying ->
                                words(
                                        saying.right()
                                                ? HttpStatus.OK
                                                : HttpStatus.UNPROCESSABLE_CONTENT,
                                        saying.words()))
                .orElseGet(() -> ResponseEntity.noContent().build());
    }

    @PostMapping("/intake/by-hand/reading")
    ResponseEntity<String> reading(Form form) {
        return readings.of(form.value("name"))
                .map(kana -> words(HttpStatus.OK, kana))
                .orElseGet(() -> ResponseEntity.noContent().build());
    }

    /// 202 as long as the pictures are read.
    @GetMapping("/intake/by-hand/printed")
    Screen printed(Page page, Form form) {
        Optional<Map<String, String>> found =
                beside.find(form.value("sheaf")).flatMap(this::printed);
        return Screen.of(
                templates.intakePrinted(page, found.orElse(Map.of())),
                found.isPresent() ? HttpStatus.OK : HttpStatus.ACCEPTED);
    }

    private Optional<Map<String, String>> printed(SheetsOnDesk sheets) {
        return print.stream()
                .filter(PrintedText::isAvailable)
                .findFirst()
                .flatMap(reader -> reader.read(sheets.sheets()))
                .map(pages -> PrintedAnswers.in(pages, regions.all()));
    }

    private static ResponseEntity<String> words(HttpStatus status, String words) {
        return ResponseEntity.status(status).contentType(WORDS).body(words);
    }
}
