package org.mitate.hospital;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mitate.hospital.FeeTerms.Item;
import org.mitate.hospital.Price.Step;
import org.mitate.hospital.terms.DiagnosisCategory;
import org.mitate.hospital.terms.Mode;
import org.mitate.shared.Yen;

/// Prices a consultation, purely: console, online room, guide and bill ask the same function
/// (rules.md §6).
public final class FeeSchedule {

    private final FeeTerms terms;

    FeeSchedule(FeeTerms terms) {
        this.terms = terms;
    }

    /// The price of so many whole seconds and what was diagnosed anew.
    ///
    /// Past the last step no price is published: the last step counts, with a flag.
    ///
    /// @throws IllegalArgumentException for less than a second, or a category without a price here
    public Quote price(Mode mode, long seconds, Collection<DiagnosisCategory> diagnosed) {
        if (seconds < 1) {
            throw new IllegalArgumentException(
                    "A consultation lasts a second at least: " + seconds);
        }
        var steps = published(mode);
        var found = steps.stream().filter(it -> seconds <= it.toSeconds()).findFirst();
        var step = found.orElseGet(steps::getLast);
        var lines = lines(step, diagnosed);
        var sum = Yen.sum(lines.stream().map(Quote.Line::yen));
        return new Quote(
                lines,
                terms.tax().total(sum),
                terms.tax().of(sum),
                terms.tax(),
                told(step),
                next(steps, step).map(this::told),
                found.isPresent() ? Set.of() : Set.of(Quote.Flag.OVER_LIMIT));
    }

    /// Whether talks of that mode have a price at all.
    public boolean knows(Mode mode) {
        return terms.consultation().containsKey(mode);
    }

    /// Every step of a mode in the prices people are told, tax included.
    public List<Step> steps(Mode mode) {
        return published(mode).stream().map(this::told).toList();
    }

    /// What may be diagnosed anew, with the price people are told.
    public List<Item> diagnoses() {
        return terms.diagnosis().items().stream()
                .map(it -> new Item(it.code(), it.name(), terms.tax().total(it.yen())))
                .toList();
    }

    /// The most a consultation can come to: the last step and everything that was ordered.
    public Yen upperBound(Mode mode, Collection<DiagnosisCategory> ordered) {
        return price(mode, steps(mode).getLast().toSeconds(), ordered).total();
    }

    private List<Step> published(Mode mode) {
        var price = terms.consultation().get(mode);
        if (price == null) {
            throw new IllegalArgumentException("No price for " + mode);
        }
        return price.steps();
    }

    private List<Quote.Line> lines(Step step, Collection<DiagnosisCategory> diagnosed) {
        var items = terms.diagnosis().items();
        var priced = items.stream().map(Item::code).collect(Collectors.toSet());
        if (!priced.containsAll(diagnosed)) {
            throw new IllegalArgumentException("No price for one of " + diagnosed);
        }
        var talk = new Quote.Line(Quote.CONSULTATION, step.yen());
        var diagnoses =
                items.stream()
                        .filter(item -> diagnosed.contains(item.code()))
                        .map(item -> new Quote.Line(Quote.DIAGNOSIS + item.code(), item.yen()));
        return Stream.concat(Stream.of(talk), diagnoses).toList();
    }

    private Step told(Step step) {
        return new Step(step.fromSeconds(), step.toSeconds(), terms.tax().total(step.yen()));
    }

    private static Optional<Step> next(List<Step> steps, Step step) {
        return steps.stream().filter(it -> it.fromSeconds() > step.toSeconds()).findFirst();
    }
}
