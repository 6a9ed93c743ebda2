package org.mitate.intake.web;

import gg.jte.generated.precompiled.Templates;
import java.util.List;
import org.mitate.intake.postal.PostalCodes;
import org.mitate.intake.postal.Town;
import org.mitate.shared.Folding;
import org.mitate.ui.Page;
import org.mitate.ui.Screen;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/// The addresses of a postal code, for whoever writes a form; says nothing about anybody.
@Controller
class PostalCodeAnswer {

    private final PostalCodes codes;
    private final Templates templates;

    PostalCodeAnswer(PostalCodes codes, Templates templates) {
        this.codes = codes;
        this.templates = templates;
    }

    @GetMapping("/intake/postal-codes/{code}")
    Screen find(Page page, @PathVariable String code) {
        String digits = Folding.digits(code);
        List<Town> towns = digits.length() == 7 ? codes.find(digits) : List.of();
        return Screen.of(templates.intakeTowns(page, towns, codes.edition().isPresent()));
    }
}
