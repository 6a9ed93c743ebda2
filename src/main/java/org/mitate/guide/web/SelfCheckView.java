package org.mitate.guide.web;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.mitate.eligibility.Alternative;
import org.mitate.eligibility.Finding;
import org.mitate.eligibility.Outcome;
import org.mitate.eligibility.RequiredDocument;
import org.mitate.eligibility.Verdict;
import org.mitate.hospital.Departments;
import org.mitate.ui.Page;
import org.mitate.ui.Texts;

/// The self-check: the choices of its questions, and the verdict once they were answered.
public record SelfCheckView(Page page, Departments departments, Optional<Result> result) {

    /// The verdict in words.
    ///
    /// @param open only facts are missing: the check is not finished
    public record Result(
            Outcome outcome,
            boolean open,
            String route,
            List<Told> findings,
            List<RequiredDocument> documents,
            List<Alternative> alternatives) {}

    /// One finding in words.
    public record Told(String rule, Outcome outcome, String sentence, String instead) {}

    static Result result(Page page, Verdict verdict, Texts texts) {
        var open =
                verdict.outcome() == Outcome.DOCUMENTS_MISSING
                        && verdict.findings().stream()
                                .anyMatch(it -> it.code().equals(Finding.FACT_MISSING));
        return new Result(
                verdict.outcome(),
                open,
                verdict.route().map(it -> page.text("eligibility.route", it)).orElse(""),
                verdict.findings().stream().map(it -> told(page, it, texts)).toList(),
                verdict.documents(),
                verdict.alternatives());
    }

    private static Told told(Page page, Finding finding, Texts texts) {
        var words = Explanation.of(finding, texts, page.locale());
        return new Told(
                finding.rule(), finding.outcome(), words.sentence(), words.instead().orElse(""));
    }

    public Map<String, String> departmentNames() {
        var names = new LinkedHashMap<String, String>();
        departments.all().forEach(it -> names.put(it.code().code(), it.name().in(page.locale())));
        return names;
    }

    /// The words of the clinic for a list of codes.
    public Map<String, String> words(String prefix, Enum<?>... values) {
        return named(prefix, Arrays.stream(values).map(Enum::name));
    }

    public Map<String, String> yesOrNo(String prefix) {
        return named(prefix, Stream.of("YES", "NO"));
    }

    public Map<String, String> named(String prefix, String... codes) {
        return named(prefix, Stream.of(codes));
    }

    private Map<String, String> named(String prefix, Stream<String> codes) {
        var names = new LinkedHashMap<String, String>();
        codes.forEach(code -> names.put(code, page.text(prefix + "." + code)));
        return names;
    }
}
