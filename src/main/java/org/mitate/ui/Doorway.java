package org.mitate.ui;

import gg.jte.generated.precompiled.Templates;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
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

    Doorway(Pages pages, Templates templates) {
        this.pages = pages;
        this.templates = templates;
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
        return say(request, status, "refusal." + refusal.code(), refusal.arguments());
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

    private Screen say(HttpServletRequest request, HttpStatus status, String key, Object... with) {
        Page page = pages.of(request);
        Map<String, String[]> typed =
                request.getMethod().equals("POST") ? request.getParameterMap() : Map.of();
        return Screen.of(templates.uiRefusal(page, page.text(key, with), Typed.of(typed)), status);
    }
}
