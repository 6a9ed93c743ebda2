package org.mitate.billing.web;

import gg.jte.generated.precompiled.Templates;
import java.util.Optional;
import org.mitate.billing.card.CardDesk;
import org.mitate.billing.card.CardPages;
import org.mitate.billing.card.CardTerms;
import org.mitate.billing.card.Holds;
import org.mitate.billing.card.Teller;
import org.mitate.cases.CaseFile;
import org.mitate.cases.CaseShelf;
import org.mitate.entrance.Visitor;
import org.mitate.shared.Refusal;
import org.mitate.ui.Page;
import org.mitate.ui.Screen;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/// Where the consultee registers a card before the talk. The number is typed on the gateway's own
/// page; the way there is a link, because the house lets no form lead elsewhere.
@Controller
@RequestMapping("/visit/card")
class CardPage {

    private static final String HERE = "/visit/card";

    private final CardDesk desk;
    private final CardPages pages;
    private final CardTerms terms;
    private final Holds holds;
    private final Teller teller;
    private final CaseShelf shelf;
    private final Templates templates;

    CardPage(
            CardDesk desk,
            CardPages pages,
            CardTerms terms,
            Holds holds,
            Teller teller,
            CaseShelf shelf,
            Templates templates) {
        this.desk = desk;
        this.pages = pages;
        this.terms = terms;
        this.holds = holds;
        this.teller = teller;
        this.shelf = shelf;
        this.templates = templates;
    }

    @GetMapping
    Screen show(Page page, Visitor visitor) {
        CaseFile file = file(visitor);
        var view =
                new CardView(
                        desk.standing(file),
                        terms.marks(),
                        terms.gatewayName(),
                        file.stage().isBeingFixed());
        return Screen.of(templates.billingCard(page, view));
    }

    @GetMapping("/onward")
    Screen register(Page page, Visitor visitor) {
        return Screen.goTo(pages.registration(file(visitor), page.locale(), back()));
    }

    @GetMapping("/confirmation")
    Screen confirm(Page page, Visitor visitor) {
        CaseFile file = file(visitor);
        return Screen.goTo(pages.confirmation(file, terms.upperBound(file), page.locale(), back()));
    }

    /// The gateway sends people here, whether or not they finished.
    @GetMapping("/back")
    Screen comeBack(Visitor visitor) {
        pages.comeBack(file(visitor).id());
        return Screen.goTo(HERE);
    }

    @PostMapping("/again")
    Screen again(Visitor visitor) {
        Optional.of(file(visitor))
                .map(CaseFile::id)
                .flatMap(holds::holdAgain)
                .ifPresent(teller::carryOut);
        return Screen.goTo(HERE);
    }

    private CaseFile file(Visitor visitor) {
        CaseFile file = shelf.get(visitor.caseId());
        if (!visitor.isConsultee() || !terms.needsCard(file)) throw Refusal.notFound("NO_CARD");
        return file;
    }

    private static String back() {
        return ServletUriComponentsBuilder.fromCurrentContextPath()
                .path(HERE + "/back")
                .toUriString();
    }
}
