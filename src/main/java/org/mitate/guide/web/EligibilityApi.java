package org.mitate.guide.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mitate.eligibility.Alternative;
import org.mitate.eligibility.Eligibility;
import org.mitate.eligibility.Finding;
import org.mitate.eligibility.Outcome;
import org.mitate.eligibility.RequiredDocument;
import org.mitate.eligibility.Route;
import org.mitate.eligibility.Verdict;
import org.mitate.hospital.Hospital;
import org.mitate.hospital.terms.Mode;
import org.mitate.ui.Texts;
import org.springframework.http.HttpStatus;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.CrossOrigin;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/// `POST /api/eligibility`: may this person consult, and what is missing (rules.md §2–§5)? Nothing
/// of it is kept.
@RestController
@CrossOrigin
class EligibilityApi {

    private static final int LONGEST_BODY = 64 * 1024;

    private final Hospital hospital;
    private final Texts texts;

    EligibilityApi(Hospital hospital, Texts texts) {
        this.hospital = hospital;
        this.texts = texts;
    }

    @PostMapping("/api/eligibility")
    Answer eligibility(HttpServletRequest request) throws IOException {
        if (!isJson(request.getContentType())) {
            throw ApiRefusal.of(HttpStatus.UNSUPPORTED_MEDIA_TYPE);
        }
        var departments = hospital.departments();
        var facts = FactsReader.read(body(request), departments);
        var verdict = Eligibility.check(facts, hospital.profile(), departments);
        return answer(verdict, Caller.language(request));
    }

    private static byte[] body(HttpServletRequest request) throws IOException {
        var body = request.getInputStream().readNBytes(LONGEST_BODY + 1);
        if (body.length > LONGEST_BODY) throw ApiRefusal.of(HttpStatus.CONTENT_TOO_LARGE);
        return body;
    }

    /// A caller who names no type is taken at the word of the body.
    private static boolean isJson(@Nullable String type) {
        if (type == null) return true;
        try {
            var sent = MediaType.parseMediaType(type);
            return sent.isCompatibleWith(MediaType.APPLICATION_JSON)
                    || sent.getSubtype().endsWith("+json");
        } catch (InvalidMediaTypeException unreadable) {
            return false;
        }
    }

    private Answer answer(Verdict verdict, Locale language) {
        return new Answer(
                verdict.outcome(),
                verdict.route(),
                verdict.findings().stream().map(it -> told(it, language)).toList(),
                verdict.documents(),
                verdict.alternatives().stream().map(Offer::of).toList());
    }

    private Told told(Finding finding, Locale language) {
        var explanation = Explanation.of(finding, texts, language);
        return new Told(
                finding.rule(),
                finding.code(),
                finding.outcome(),
                explanation.inOneBreath(language),
                Optional.ofNullable(finding.field()));
    }

    record Answer(
            Outcome outcome,
            Optional<Route> route,
            List<Told> findings,
            List<RequiredDocument> documents,
            List<Offer> alternatives) {}

    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    record Told(
            String rule, String code, Outcome outcome, String message, Optional<String> field) {}

    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    record Offer(Mode mode, Optional<LocalDate> from) {

        static Offer of(Alternative alternative) {
            return new Offer(alternative.mode(), alternative.from());
        }
    }
}
