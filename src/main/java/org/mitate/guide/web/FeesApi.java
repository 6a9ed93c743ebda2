package org.mitate.guide.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.servlet.http.HttpServletRequest;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.mitate.hospital.FeeSchedule;
import org.mitate.hospital.FeeTerms;
import org.mitate.hospital.Hospital;
import org.mitate.hospital.Price;
import org.mitate.hospital.Quote;
import org.mitate.hospital.terms.DiagnosisCategory;
import org.mitate.hospital.terms.Mode;
import org.mitate.ui.Texts;
import org.springframework.web.bind.annotation.CrossOrigin;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/// `/api/fees`: what a consultation of so many seconds costs (rules.md §6).
@RestController
@CrossOrigin
class FeesApi {

    /// Longer than any talk; whoever asks for more gets the answer of a talk that is too long.
    private static final BigDecimal LONGEST = BigDecimal.valueOf(Integer.MAX_VALUE);

    private final Hospital hospital;
    private final Texts texts;

    FeesApi(Hospital hospital, Texts texts) {
        this.hospital = hospital;
        this.texts = texts;
    }

    @GetMapping("/api/fees")
    Answer fees(HttpServletRequest request) {
        var query = Query.of(request, "mode", "seconds", "diagnosis", "on");
        var mode = query.require("mode", "unknownValue", Mode::valueOf);
        var seconds = query.require("seconds", "noSeconds", FeesApi::wholeSeconds);
        var schedule = hospital.feesOn(query.date("on").orElseGet(hospital::today));
        var diagnoses =
                query.readAll("diagnosis", "unknownValue", text -> priced(schedule, text).code());
        query.refuseMistakes();
        var quote = schedule.price(mode.orElseThrow(), seconds.orElseThrow(), diagnoses);
        return answer(schedule, quote, Caller.language(request));
    }

    /// Seconds are truncated, never rounded, and at least one (rules.md §6).
    private static long wholeSeconds(String text) {
        if (!text.matches("\\d{1,40}(\\.\\d{1,40})?")) {
            throw new IllegalArgumentException(text);
        }
        var seconds = new BigDecimal(text).min(LONGEST).longValue();
        if (seconds < 1) {
            throw new IllegalArgumentException(text);
        }
        return seconds;
    }

    private static FeeTerms.Item priced(FeeSchedule schedule, String code) {
        return schedule.diagnoses().stream()
                .filter(item -> item.code().equals(new DiagnosisCategory(code)))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(code));
    }

    private Answer answer(FeeSchedule schedule, Quote quote, Locale language) {
        return new Answer(
                quote.lines().stream().map(it -> line(schedule, it, language)).toList(),
                quote.total().amount(),
                quote.taxIncluded().amount(),
                quote.tax().rate(),
                new Step(quote.step().fromSeconds(), quote.step().toSeconds()),
                quote.next().map(FeesApi::next),
                List.copyOf(quote.flags()));
    }

    private Line line(FeeSchedule schedule, Quote.Line line, Locale language) {
        return new Line(line.code(), label(schedule, line, language), line.yen().amount());
    }

    private String label(FeeSchedule schedule, Quote.Line line, Locale language) {
        if (line.code().equals(Quote.CONSULTATION)) {
            return texts.in(language, "hospital.line.CONSULTATION");
        }
        var item = priced(schedule, line.code().substring(Quote.DIAGNOSIS.length()));
        return texts.in(language, "hospital.line.DIAGNOSIS", item.name().in(language));
    }

    private static Next next(Price.Step step) {
        return new Next(step.fromSeconds(), step.yen().amount());
    }

    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    record Answer(
            List<Line> lines,
            long total,
            long taxIncluded,
            BigDecimal taxRate,
            Step step,
            Optional<Next> next,
            List<Quote.Flag> flags) {}

    record Line(String code, String label, long yen) {}

    record Step(int fromSeconds, int toSeconds) {}

    record Next(int fromSeconds, long yen) {}
}
