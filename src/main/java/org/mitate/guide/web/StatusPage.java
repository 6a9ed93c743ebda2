package org.mitate.guide.web;

import gg.jte.generated.precompiled.Templates;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.mitate.intake.WritingDesk;
import org.mitate.shared.CaseNumber;
import org.mitate.ui.Form;
import org.mitate.ui.Guesses;
import org.mitate.ui.Page;
import org.mitate.ui.Screen;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/// Where the case stands and what happens next, by number and secret of the own copy, without an
/// account (screens.md, Applicants).
@Controller
class StatusPage {

    private final WritingDesk desk;
    private final StatusTicket ticket;
    private final Guesses guesses;
    private final StatusViews views;
    private final Templates templates;

    StatusPage(
            WritingDesk desk,
            StatusTicket ticket,
            Guesses guesses,
            StatusViews views,
            Templates templates) {
        this.desk = desk;
        this.ticket = ticket;
        this.guesses = guesses;
        this.views = views;
        this.templates = templates;
    }

    @GetMapping("/status")
    Screen show(Page page, HttpServletRequest request, HttpServletResponse response) {
        response.setHeader(HttpHeaders.CACHE_CONTROL, CacheControl.noStore().getHeaderValue());
        Optional<CaseNumber> number = ticket.read(request);
        return number.isPresent()
                ? Screen.of(templates.guideStatus(page, views.of(page, number.get())))
                : Screen.of(templates.guideStatusDoor(page, Form.blank()));
    }

    @PostMapping("/status")
    Screen open(Page page, Form form, HttpServletRequest request, HttpServletResponse response) {
        Optional<CaseNumber> number = CaseNumber.read(form.value("number"));
        Optional<CaseNumber> secret = CaseNumber.read(form.value("secret"));
        String address = "status from " + request.getRemoteAddr();
        String asked = "status number " + number.map(CaseNumber::value).orElse("");
        if (guesses.isTooMany(address) || guesses.isTooMany(asked)) {
            form.reject("number", "guide.status.tooMany");
            return Screen.of(templates.guideStatusDoor(page, form), HttpStatus.TOO_MANY_REQUESTS);
        }
        boolean right =
                number.isPresent() && secret.isPresent() && desk.mayAsk(number.get(), secret.get());
        if (!right) {
            guesses.wrong(address);
            guesses.wrong(asked);
            form.reject("number", "guide.status.wrong");
            return Screen.refused(templates.guideStatusDoor(page, form));
        }
        ticket.give(number.get(), request, response);
        return Screen.goTo("/status");
    }

    /// Another case of the same application (rules.md §4): its place in the list, never its number,
    /// stands in the address.
    @PostMapping("/status/other/{place}")
    Screen other(
            @PathVariable int place, HttpServletRequest request, HttpServletResponse response) {
        ticket.read(request)
                .flatMap(number -> views.other(number, place))
                .ifPresent(number -> ticket.give(number, request, response));
        return Screen.goTo("/status");
    }

    @PostMapping("/status/leave")
    Screen leave(HttpServletRequest request, HttpServletResponse response) {
        ticket.take(request, response);
        return Screen.goTo("/status");
    }
}
