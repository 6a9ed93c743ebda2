package org.mitate.statistics.web;

import gg.jte.generated.precompiled.Templates;
import java.util.List;
import java.util.Optional;
import org.mitate.hospital.Hospital;
import org.mitate.statistics.FiscalYear;
import org.mitate.statistics.YearFigures;
import org.mitate.statistics.Yearbook;
import org.mitate.ui.Page;
import org.mitate.ui.Screen;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// The figures for everybody (実績データ, rules.md §8).
@Controller
class FiguresPage {

    private final Yearbook yearbook;
    private final Hospital hospital;
    private final Templates templates;

    FiguresPage(Yearbook yearbook, Hospital hospital, Templates templates) {
        this.yearbook = yearbook;
        this.hospital = hospital;
        this.templates = templates;
    }

    @GetMapping("/figures")
    Screen show(Page page, @RequestParam(defaultValue = "") String year) {
        var words = new FigureWords(page, hospital);
        var choice = choice(year);
        var figures = yearbook.published(choice.chosen());
        var view =
                new FiguresView(
                        words.year(choice.chosen()),
                        state(page, choice.chosen(), figures),
                        choice.links(words, "/figures?year=", ""),
                        tables(words, figures),
                        "/figures.csv?year=" + choice.chosen().year());
        return Screen.of(templates.statisticsFigures(page, view, yearbook.smallestCell()));
    }

    @GetMapping("/figures.csv")
    ResponseEntity<byte[]> spreadsheet(Page page, @RequestParam(defaultValue = "") String year) {
        var words = new FigureWords(page, hospital);
        var choice = choice(year);
        var tables = tables(words, yearbook.published(choice.chosen()));
        return FigureSpreadsheet.of(page, words.year(choice.chosen()), tables)
                .answer("figures-" + choice.chosen().year());
    }

    /// The page begins with the last final year, or while there is none, with the last one shown.
    private YearChoice choice(String year) {
        List<FiscalYear> years = yearbook.years();
        var shown = years.stream().filter(yearbook::isPublished).toList();
        var first =
                shown.stream()
                        .filter(yearbook::isFinal)
                        .findFirst()
                        .or(() -> shown.stream().findFirst())
                        .orElse(yearbook.now());
        return YearChoice.of(years, year, first);
    }

    private List<FigureTable> tables(FigureWords words, Optional<YearFigures> figures) {
        int target = hospital.profile().procedure().targetDays();
        return figures.map(it -> new FigureSheet(words, it, target).tables()).orElse(List.of());
    }

    private String state(Page page, FiscalYear year, Optional<YearFigures> figures) {
        if (figures.isEmpty()) {
            return page.text("statistics.state.none", page.fullDay(year.first().plusMonths(1)));
        }
        if (figures.get().isFinal()) return page.text("statistics.state.final");
        return page.text(
                "statistics.state.running",
                page.fullDay(figures.get().period().last()),
                page.fullDay(year.last().plusMonths(1).plusDays(1)),
                yearbook.smallestCell());
    }
}
