package org.mitate.opinion.web;

import gg.jte.generated.precompiled.Templates;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.mitate.cases.CaseFile;
import org.mitate.cases.CaseShelf;
import org.mitate.opinion.OpinionDesk;
import org.mitate.opinion.OpinionText;
import org.mitate.shared.CaseNumber;
import org.mitate.shared.Refusal;
import org.mitate.staff.Role;
import org.mitate.ui.Form;
import org.mitate.ui.Page;
import org.mitate.ui.Screen;
import org.mitate.ui.Texts;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/// Where the consulting doctor writes: one answer to each question of the form.
@Controller
@RolesAllowed(Role.Names.CONSULTANT)
class OpinionPage {

    private final CaseShelf shelf;
    private final OpinionDesk desk;
    private final OpinionViews views;
    private final Texts texts;
    private final Templates templates;

    OpinionPage(
            CaseShelf shelf,
            OpinionDesk desk,
            OpinionViews views,
            Texts texts,
            Templates templates) {
        this.shelf = shelf;
        this.desk = desk;
        this.views = views;
        this.texts = texts;
        this.templates = templates;
    }

    @GetMapping("/cases/{number}/opinion")
    Screen show(Page page, Form form, @PathVariable CaseNumber number) {
        CaseFile file = shelf.look(number, "OPINION");
        OpinionView view = views.of(page, file);
        OpinionText text = view.draft().text();
        form.with("summary", text.summary());
        view.parts()
                .forEach(part -> form.with(part.field(), text.answers().get(part.number() - 1)));
        return Screen.of(templates.opinionWriting(page, form, view));
    }

    /// Saves; the pressed button says what comes next: a snippet, the preview, or writing on.
    @PostMapping("/cases/{number}/opinion")
    Screen save(Page page, Form form, @PathVariable CaseNumber number) {
        CaseFile file = shelf.look(number, "OPINION");
        OpinionView view = views.of(page, file);
        insert(form, view);
        view.parts().forEach(part -> form.limit(part.field(), OpinionText.LONGEST_ANSWER));
        form.limit("summary", OpinionText.LONGEST_ANSWER);
        if (!form.isRight()) return Screen.refused(templates.opinionWriting(page, form, view));
        int seen = revision(form);
        if (seen != view.draft().revision()) {
            form.reject("summary", "opinion.stale");
            return Screen.stale(templates.opinionWriting(page, form, view));
        }
        desk.save(file.id(), seen, text(form, view));
        String address = "/cases/" + number.printed() + "/opinion";
        if (form.ticked("preview")) return Screen.goTo(address + "/preview");
        return Screen.goTo(address + place(form)).saying(page.text("opinion.saved"));
    }

    private void insert(Form form, OpinionView view) {
        String[] asked = form.value("insert").split(":", 2);
        if (asked.length < 2) return;
        boolean known = view.parts().stream().anyMatch(part -> part.field().equals(asked[0]));
        if (!known) throw Refusal.notFound("NO_SUCH_QUESTION");
        String words =
                asked[1].equals("NOTES")
                        ? view.notes()
                        : texts.in(Locale.JAPANESE, "opinion.snippet." + Snippet.valueOf(asked[1]));
        form.with(asked[0], (form.value(asked[0]) + "\n" + words).strip());
    }

    private static String place(Form form) {
        String[] asked = form.value("insert").split(":", 2);
        return asked.length < 2 ? "" : "#" + asked[0];
    }

    private static OpinionText text(Form form, OpinionView view) {
        List<String> answers =
                IntStream.rangeClosed(1, view.parts().size())
                        .mapToObj(i -> form.value("answer" + i))
                        .toList();
        return new OpinionText(form.value("summary"), answers);
    }

    static int revision(Form form) {
        String revision = form.value("revision");
        return revision.matches("\\d{1,9}") ? Integer.parseInt(revision) : -1;
    }
}
