package org.mitate.entrance.web;

import gg.jte.generated.precompiled.Templates;
import java.util.EnumMap;
import java.util.Map;
import java.util.Random;
import org.mitate.entrance.Trial.Finding;
import org.mitate.entrance.Trial.Part;
import org.mitate.entrance.Trials;
import org.mitate.entrance.Visitor;
import org.mitate.ui.Form;
import org.mitate.ui.Page;
import org.mitate.ui.Screen;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/// Camera, microphone, loudspeaker and connection, tried days before the talk, and a room in which
/// to look at oneself. The browser tries; the server keeps what came of it.
@Controller
@RequestMapping("/visit/trial")
class TrialPage {

    /// Nobody can press it together, so it measures the line.
    private static final byte[] SAMPLE = noise();

    private final Trials trials;
    private final Templates templates;

    TrialPage(Trials trials, Templates templates) {
        this.trials = trials;
        this.templates = templates;
    }

    @GetMapping
    Screen show(Page page, Visitor visitor) {
        return Screen.of(templates.entranceTrial(page, trials.of(visitor.ticket()).orElse(null)));
    }

    @GetMapping("/room")
    Screen room(Page page, Visitor visitor) {
        return Screen.of(templates.entranceTrialRoom(page));
    }

    @GetMapping("/sample")
    ResponseEntity<byte[]> sample(Visitor visitor) {
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_OCTET_STREAM)
                .cacheControl(CacheControl.noStore())
                .body(SAMPLE);
    }

    @PostMapping
    Screen keep(Form form, Visitor visitor) {
        Map<Part, Finding> found = new EnumMap<>(Part.class);
        for (Part part : Part.values()) {
            form.choice(part.name(), Finding.class)
                    .filter(part.findings()::contains)
                    .ifPresent(finding -> found.put(part, finding));
        }
        if (!found.isEmpty()) trials.keep(visitor, found);
        return Screen.goTo("/visit");
    }

    private static byte[] noise() {
        byte[] noise = new byte[1 << 20];
        new Random(1).nextBytes(noise);
        return noise;
    }
}
