package org.mitate.guide.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.mitate.eligibility.Finding;
import org.mitate.eligibility.Outcome;
import org.mitate.eligibility.RequiredDocument;
import org.mitate.eligibility.Verdict;
import org.mitate.hospital.Departments;
import org.mitate.hospital.terms.DocumentKind;
import org.mitate.hospital.terms.Need;
import org.mitate.ui.Page;
import org.mitate.ui.Texts;

/// The end of the self-check: the answer, its rules, what to do instead, and the papers of this
/// case.
public record CheckAnswer(
        Page page, SelfCheck check, Verdict verdict, Departments departments, Texts texts) {

    /// One finding in words.
    public record Told(String rule, String sentence, String instead) {}

    /// A question that is still open, and its page.
    public record Open(String question, CheckStep step) {}

    /// A paper of this case.
    ///
    /// @param how what to do to get it; empty where it is at hand
    public record Needed(String name, Need need, boolean present, String how) {}

    public Outcome outcome() {
        return verdict.outcome();
    }

    /// Only answers are missing: the check is not finished.
    public boolean isUnfinished() {
        return verdict.outcome() != Outcome.REFUSED && !open().isEmpty();
    }

    /// Somebody has died: no list of papers, no offer, only the telephone (rules.md EX06).
    public boolean isBereaved() {
        return verdict.findings().stream().anyMatch(it -> it.code().equals("DECEASED"));
    }

    /// Only papers stand in the way.
    public boolean lacksPapersOnly() {
        return verdict.outcome() == Outcome.DOCUMENTS_MISSING && told().isEmpty();
    }

    public String route() {
        return verdict.route().map(it -> page.text("eligibility.route", it)).orElse("");
    }

    /// What stands in the way comes before notes; papers and open questions have their own lists.
    public List<Told> told() {
        return verdict.findings().stream()
                .filter(it -> !isPaper(it) && !isOpen(it))
                .filter(it -> isWorthTelling(it.outcome()))
                .map(this::told)
                .toList();
    }

    /// Beside a refusal nothing weaker matters.
    private boolean isWorthTelling(Outcome outcome) {
        return verdict.outcome() != Outcome.REFUSED || outcome == Outcome.REFUSED;
    }

    private Told told(Finding finding) {
        var words = Explanation.of(finding, texts, page.locale());
        return new Told(finding.rule(), words.sentence(), words.instead().orElse(""));
    }

    public List<Open> open() {
        return verdict.findings().stream()
                .filter(CheckAnswer::isOpen)
                .map(it -> Optional.ofNullable(it.field()).orElse(""))
                .map(
                        field ->
                                new Open(
                                        page.text("eligibility.field." + field),
                                        CheckStep.asking(field)))
                .toList();
    }

    public List<Needed> papers() {
        return verdict.documents().stream().map(this::needed).toList();
    }

    private Needed needed(RequiredDocument paper) {
        boolean made = paper.kind() == DocumentKind.APPLICATION_FORM;
        var how =
                made
                        ? page.text("guide.check.made")
                        : paper.present()
                                ? ""
                                : page.text("eligibility." + paper.kind() + ".instead");
        return new Needed(
                page.text("hospital.document", paper.kind()), paper.need(), paper.present(), how);
    }

    /// What was answered, to be looked at and changed.
    public List<CheckSummary.Line> answers() {
        return new CheckSummary(
                        new QuestionView(page, CheckStep.PATIENT, check, verdict, departments))
                .lines();
    }

    /// The answers as entries of the form.
    public List<CarriedOver.Entry> carried() {
        return new CarriedOver(check.form()).entries();
    }

    private static boolean isOpen(Finding finding) {
        return finding.code().equals(Finding.FACT_MISSING);
    }

    private static boolean isPaper(Finding finding) {
        var papers = new ArrayList<String>();
        for (var kind : DocumentKind.values()) papers.add(kind.name());
        return papers.contains(finding.code());
    }
}
