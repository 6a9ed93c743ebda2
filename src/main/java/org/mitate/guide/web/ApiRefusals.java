package org.mitate.guide.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import org.mitate.ui.Texts;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.HttpMediaTypeNotAcceptableException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/// Says what is wrong with a call as RFC 9457 asks: `application/problem+json` whose `errors` name
/// each field.
@RestControllerAdvice(
        assignableTypes = {
            ContactHoursApi.class,
            FeesApi.class,
            DepartmentsApi.class,
            EligibilityApi.class,
            OtherMethods.class
        })
@Order(Ordered.HIGHEST_PRECEDENCE)
class ApiRefusals {

    private static final Logger LOG = LoggerFactory.getLogger(ApiRefusals.class);

    private final Texts texts;

    ApiRefusals(Texts texts) {
        this.texts = texts;
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> failed(Exception failure, HttpServletRequest request) {
        LOG.error("a call failed: {}", request.getRequestURI(), failure);
        return refused(ApiRefusal.of(HttpStatus.INTERNAL_SERVER_ERROR), request);
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> inAnotherFormat(
            HttpMediaTypeNotAcceptableException wanted, HttpServletRequest request) {
        return refused(ApiRefusal.of(HttpStatus.NOT_ACCEPTABLE), request);
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> refused(ApiRefusal refusal, HttpServletRequest request) {
        var language = Caller.language(request);
        var problem = ProblemDetail.forStatus(refusal.status());
        problem.setDetail(texts.in(language, "guide.api." + refusal.status().value()));
        problem.setProperty("errors", errors(refusal, language));
        return ResponseEntity.status(refusal.status())
                .headers(headers -> allow(refusal, headers))
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(problem);
    }

    private static void allow(ApiRefusal refusal, HttpHeaders headers) {
        if (!refusal.allowed().isEmpty()) headers.setAllow(refusal.allowed());
    }

    private List<FieldError> errors(ApiRefusal refusal, Locale language) {
        return refusal.mistakes().stream()
                .map(it -> new FieldError(it.field(), sentence(it, language)))
                .toList();
    }

    private String sentence(ApiMistake mistake, Locale language) {
        return texts.in(language, mistake.text(), mistake.arguments().toArray());
    }

    record FieldError(String field, String message) {}
}
