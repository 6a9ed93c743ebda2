package org.mitate.billing.web;

import gg.jte.generated.precompiled.Templates;
import java.util.Optional;
import org.mitate.billing.card.demo.DemoCard;
import org.mitate.billing.card.demo.DemoPage;
import org.mitate.billing.card.demo.DemoTill;
import org.mitate.shared.Refusal;
import org.mitate.ui.Form;
import org.mitate.ui.Page;
import org.mitate.ui.Screen;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/// The invented gateway's page, in the demo hospital only: nothing is typed, a card is chosen.
@Controller
@Profile("demo | test")
@RequestMapping("/demo-card")
class DemoCardPage {

    private final DemoTill till;
    private final Templates templates;

    DemoCardPage(DemoTill till, Templates templates) {
        this.till = till;
        this.templates = templates;
    }

    @GetMapping("/{ref}")
    Screen show(Page page, Form form, @PathVariable String ref) {
        return Screen.of(templates.billingDemoCard(page, form, get(ref)));
    }

    @PostMapping("/{ref}")
    Screen choose(Page page, Form form, @PathVariable String ref) {
        DemoPage chosen = get(ref);
        Optional<DemoCard> card = form.choice("card", DemoCard.class);
        if (card.isEmpty()) {
            form.reject("card", "card.demo.choose");
        } else if (!till.choose(chosen, card.get())) {
            form.reject("card", "card.demo.declined");
        }
        return form.isRight()
                ? Screen.goTo(chosen.back())
                : Screen.refused(templates.billingDemoCard(page, form, chosen));
    }

    private DemoPage get(String ref) {
        return till.page(ref).orElseThrow(() -> Refusal.notFound("NO_PAY_LINK"));
    }
}
