package org.mitate.opinion.web;

import gg.jte.generated.precompiled.Templates;
import jakarta.annotation.security.RolesAllowed;
import org.mitate.cases.CaseFile;
import org.mitate.cases.CaseShelf;
import org.mitate.opinion.OpinionDesk;
import org.mitate.opinion.OpinionPost;
import org.mitate.opinion.Sending.Recipient;
import org.mitate.opinion.Sending.Way;
import org.mitate.shared.CaseNumber;
import org.mitate.shared.Refusal;
import org.mitate.staff.Role;
import org.mitate.ui.Form;
import org.mitate.ui.Page;
import org.mitate.ui.Screen;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/// The secretariat prints the signed opinion, sends it, and writes that down.
@Controller
@RolesAllowed(Role.Names.SECRETARIAT)
class SendingPage {

    private final CaseShelf shelf;
    private final OpinionDesk desk;
    private final OpinionPost post;
    private final Templates templates;

    SendingPage(CaseShelf shelf, OpinionDesk desk, OpinionPost post, Templates templates) {
        this.shelf = shelf;
        this.desk = desk;
        this.post = post;
        this.templates = templates;
    }

    @GetMapping("/cases/{number}/opinion/sending")
    Screen show(Page page, Form form, @PathVariable CaseNumber number) {
        CaseFile file = shelf.look(number, "OPINION_SIGNED");
        return Screen.of(templates.opinionSending(page, form, view(file)));
    }

    @PostMapping("/cases/{number}/opinion/sending")
    Screen send(Page page, Form form, @PathVariable CaseNumber number) {
        CaseFile file = shelf.look(number, "OPINION_SIGNED");
        var recipient = form.choice("recipient", Recipient.class);
        var way = form.choice("way", Way.class);
        if (recipient.isEmpty()) form.reject("recipient", "opinion.sending.recipient.missing");
        if (way.isEmpty()) form.reject("way", "opinion.sending.way.missing");
        if (file.isDead()) form.require("decision", "opinion.sending.decision.missing");
        if (!form.isRight()) {
            return Screen.refused(templates.opinionSending(page, form, view(file)));
        }
        var order =
                new OpinionPost.Order(
                        recipient.orElseThrow(),
                        way.orElseThrow(),
                        form.value("decision"),
                        form.requestKey());
        post.send(file.id(), order);
        return Screen.goTo("/cases/" + number.printed() + "/opinion/sending")
                .saying(page.text("opinion.sending.done"));
    }

    private SendingView view(CaseFile file) {
        var signed = desk.signed(file.id());
        if (signed.isEmpty()) throw Refusal.notNow("SIGN_FIRST");
        return new SendingView(
                file,
                signed.getLast(),
                post.sent(file.id()),
                post.outstanding(file),
                OpinionPost.mayGoToOwnDoctor(file));
    }
}
