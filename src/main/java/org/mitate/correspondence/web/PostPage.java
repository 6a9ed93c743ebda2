package org.mitate.correspondence.web;

import gg.jte.generated.precompiled.Templates;
import jakarta.annotation.security.RolesAllowed;
import java.util.Set;
import java.util.UUID;
import org.mitate.correspondence.DayPost;
import org.mitate.staff.Role;
import org.mitate.ui.Form;
import org.mitate.ui.Page;
import org.mitate.ui.Screen;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/// The day's letters: what waits to go out, printed in one go, and the bundles of before.
@Controller
@RolesAllowed(Role.Names.SECRETARIAT)
class PostPage {

    private final DayPost post;
    private final Templates templates;

    PostPage(DayPost post, Templates templates) {
        this.post = post;
        this.templates = templates;
    }

    @GetMapping("/letters")
    Screen show(Page page, Form form) {
        return Screen.of(templates.correspondencePost(page, form, view()));
    }

    @PostMapping("/letters")
    Screen print(Page page, Form form) {
        if (form.values("letter").isEmpty()) {
            form.reject("letter", "correspondence.post.none");
            return Screen.refused(templates.correspondencePost(page, form, view()));
        }
        var bundle = post.print(Set.copyOf(form.values("letter")), form.requestKey());
        return Screen.goTo("/letters")
                .saying(page.text("correspondence.post.printed", bundle.letters(), bundle.pages()));
    }

    @GetMapping("/letters/{id}.pdf")
    ResponseEntity<byte[]> open(@PathVariable UUID id) {
        return PdfAnswer.of(post.open(id), "letters");
    }

    private PostView view() {
        return new PostView(post.due(), post.latest());
    }
}
