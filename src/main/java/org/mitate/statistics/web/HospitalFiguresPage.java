package org.mitate.statistics.web;

import gg.jte.generated.precompiled.Templates;
import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.mitate.hospital.Hospital;
import org.mitate.shared.Refusal;
import org.mitate.staff.Role;
import org.mitate.statistics.FiscalYear;
import org.mitate.statistics.Tally;
import org.mitate.statistics.Yearbook;
import org.mitate.ui.Page;
import org.mitate.ui.Screen;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// The figures for the hospital itself: nothing suppressed, and how long cases wait where.
@Controller
@RolesAllowed({Role.Names.ADMINISTRATOR, Role.Names.SECRETARIAT})
class HospitalFiguresPage {

    private final Yearbook yearbook;
    private final Hospital hospital;
    private final Templates templates;

    HospitalFiguresPage(Yearbook yearbook, Hospital hospital, Templates templates) {
        this.yearbook = yearbook;
        this.hospital = hospital;
        this.templates = templates;
    }

    @GetMapping("/figures/hospital")
    Screen show(
            Page page,
            @RequestParam(defaultValue = "") String year,
            @RequestParam(defaultValue = "") String department) {
        var words = new FigureWords(page, hospital);
        var choice = choice(year);
        String of = department.isEmpty() ? "" : "&department=" + department;
        var view =
                new FiguresView(
                        words.year(choice.chosen()),
                        page.text("statistics.hospital.state"),
                        choice.links(words, "/figures/hospital?year=", of),
                        tables(words, choice.chosen(), department),
                        "/figures/hospital.csv?year=" + choice.chosen().year() + of);
        var departments = departments(words);
        return Screen.of(
                templates.statisticsHospital(
                        page,
                        new HospitalFiguresView(
                                view,
                                String.valueOf(choice.chosen().year()),
                                department,
                                departments)));
    }

    @GetMapping("/figures/hospital.csv")
    ResponseEntity<byte[]> spreadsheet(
            Page page,
            @RequestParam(defaultValue = "") String year,
            @RequestParam(defaultValue = "") String department) {
        var words = new FigureWords(page, hospital);
        FiscalYear chosen = choice(year).chosen();
        return FigureSpreadsheet.of(page, words.year(chosen), tables(words, chosen, department))
                .answer("figures-hospital-" + chosen.year());
    }

    private List<FigureTable> tables(FigureWords words, FiscalYear year, String department) {
        if (!departments(words).containsKey(department)) throw Refusal.notFound("NO_SUCH_YEAR");
        Tally tally = yearbook.whole(year, department);
        List<String> codes = yearbook.departments(year, tally);
        int target = hospital.profile().procedure().targetDays();
        var figures = yearbook.unsuppressed(year, tally);
        var tables = new ArrayList<>(new FigureSheet(words, figures, target).tables());
        tables.add(new EndingsSheet(words, tally).table());
        if (department.isEmpty()) {
            tables.add(new DepartmentSheet(words, yearbook, year).table(codes));
        }
        var waiting = yearbook.waiting(year, department);
        tables.add(new WaitingSheet(words, words.page().now()).table(waiting));
        return tables;
    }

    private YearChoice choice(String year) {
        return YearChoice.of(yearbook.years(), year, yearbook.now());
    }

    private Map<String, String> departments(FigureWords words) {
        var names = new LinkedHashMap<String, String>();
        names.put("", words.page().text("statistics.allDepartments"));
        hospital.departments()
                .all()
                .forEach(it -> names.put(it.code().code(), it.name().in(words.page().locale())));
        return names;
    }
}
