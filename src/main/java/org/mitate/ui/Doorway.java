package org.mitate.ui;

import gg.jte.Content;
import gg.jte.generated.precompiled.Templates;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mitate.shared.Refusal;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;

/// Says no in a sentence, and gives back what was typed, so that nothing entered is lost.
@ControllerAdvice
class Doorway {

    private static final Logger LOG = LoggerFactory.getLogger(Doorway.class);

    private final Pages pages;
    private final Templates templates;
    private final List<WayOut> waysOut;

    Doorway(Pages pages, Templates templates, List<WayOut> waysOut) {
        this.pages = pages;
        this.templates = templates;
        this.waysOut = waysOut;
    }

    @ExceptionHandler
    Screen refused(Refusal refusal, HttpServletRequest request) {
        var status =
                switch (refusal.kind()) {
                    case NOT_YOURS -> HttpStatus.FORBIDDEN;
                    case NOT_FOUND -> HttpStatus.NOT_FOUND;
                    case NOT_NOW -> HttpStatus.CONFLICT;
                    case NOT_SO -> HttpStatus.UNPROCESSABLE_CONTENT;
                };
        Page page = pages.of(request);
        List<Content> out =
                waysOut.stream()
                        .map(way -> way.draw(page, refusal))
                        .flatMap(Optional::stream)
                        .toList();
        String sentence = page.text("refusal." + refusal.code(), refusal.arguments());
        return Screen.of(templates.uiRefusal(page, sentence, typed(request), out), status);
    }

    @ExceptionHandler
    Screen anything(Exception mistake, HttpServletRequest request) throws Exception {
        if (mistake instanceof AccessDeniedException
                || mistake instanceof AuthenticationException) {
            throw mistake;
        }
        if (mistake instanceof ErrorResponse known) {
            var status = HttpStatus.valueOf(known.getStatusCode().value());
            return say(request, status, status.value() == 404 ? "ui.error.404" : "ui.error.400");
        }
        LOG.error("a page failed: {} {}", request.getMethod(), request.getRequestURI(), mistake);
        return say(request, HttpStatus.INTERNAL_SERVER_ERROR, "ui.error.500");
    }

    private Screen say(HttpServletRequest request, HttpStatus status, String key) {
        Page page = pages.of(request);
        return Screen.of(
                templates.uiRefusal(page, page.text(key), typed(request), List.of()), status);
    }

    private static Typed typed(HttpServletRequest request) {
        return Typed.of(request.getMethod().equals("POST") ? request.getParameterMap() : Map.of());
    }
}
