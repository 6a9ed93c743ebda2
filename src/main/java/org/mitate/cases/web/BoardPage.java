package org.mitate.cases.web;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import gg.jte.generated.precompiled.Templates;
import jakarta.annotation.security.RolesAllowed;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.mitate.cases.Board;
import org.mitate.cases.BoardRow;
import org.mitate.cases.CaseFinder;
import org.mitate.cases.Expectation.Party;
import org.mitate.cases.FoundPerson;
import org.mitate.cases.web.BoardView.Due;
import org.mitate.hospital.Department;
import org.mitate.hospital.Hospital;
import org.mitate.staff.Role;
import org.mitate.ui.Form;
import org.mitate.ui.Page;
import org.mitate.ui.Screen;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/// The board of cases by stage, and the search.
@Controller
@RolesAllowed(Role.Names.SECRETARIAT)
class BoardPage {

    /// As many of a group stand on the board at once; the rest is one key away.
    private static final int FIRST = 25;

    private final Board board;
    private final CaseFinder finder;
    private final Hospital hospital;
    private final Templates templates;

    BoardPage(Board board, CaseFinder finder, Hospital hospital, Templates templates) {
        this.board = board;
        this.finder = finder;
        this.hospital = hospital;
        this.templates = templates;
    }

    @GetMapping("/cases")
    Screen show(Page page, Form form) {
        String query = form.value("q");
        List<BoardRow> rows = query.isEmpty() ? board.open() : board.find(query);
        if (!query.isEmpty() && rows.size() == 1) {
            return Screen.goTo("/cases/" + rows.getFirst().number().printed());
        }
        return Screen.of(templates.casesBoard(page, view(page, form, query, rows)));
    }

    private BoardView view(Page page, Form form, String query, List<BoardRow> rows) {
        var filter = BoardFilter.of(form);
        var names = new LinkedHashMap<String, String>();
        for (Department department : hospital.departments().all()) {
            names.put(department.code().code(), department.name().in(page.locale()));
        }
        var dues = rows.stream().map(row -> due(page, row.next().dueAt())).toList();
        var counts =
                new BoardView.Counts(
                        rows.size(),
                        dues.stream().filter(due -> due == Due.TODAY || due == Due.OVERDUE).count(),
                        dues.stream().filter(Due.OVERDUE::equals).count(),
                        rows.stream()
                                .filter(row -> row.next().waitingFor() == Party.SECRETARIAT)
                                .count());
        var persons = query.isEmpty() ? Map.<String, FoundPerson>of() : finder.persons(rows);
        var groups = groups(page, rows, filter, names);
        return new BoardView(query, filter, counts, groups, names, persons);
    }

    private List<BoardView.Group> groups(
            Page page, List<BoardRow> rows, BoardFilter filter, Map<String, String> names) {
        var shown =
                rows.stream()
                        .filter(row -> filter.lets(row, due(page, row.next().dueAt())))
                        .collect(
                                groupingBy(
                                        row -> BoardGroup.of(row.stage()), TreeMap::new, toList()));
        return shown.entrySet().stream()
                .filter(it -> filter.group().isEmpty() || it.getKey().name().equals(filter.group()))
                .map(it -> group(page, it.getKey().name(), it.getValue(), filter, names))
                .toList();
    }

    private BoardView.Group group(
            Page page,
            String name,
            List<BoardRow> rows,
            BoardFilter filter,
            Map<String, String> names) {
        int most = name.equals(filter.group()) ? rows.size() : FIRST;
        var lines = rows.stream().limit(most).map(row -> line(page, row, names)).toList();
        return new BoardView.Group(name, rows.size(), lines);
    }

    private BoardView.Line line(Page page, BoardRow row, Map<String, String> names) {
        Instant appointment = row.appointmentAt();
        LocalDate until =
                appointment == null ? page.today() : page.local(appointment).toLocalDate();
        int target = hospital.profileOn(row.receivedOn()).procedure().targetDays();
        var clock =
                LeadClock.of(
                        row.receivedOn(), row.completeOn(), until, target, appointment != null);
        String department = names.getOrDefault(row.department(), row.department());
        return new BoardView.Line(row, clock, department, due(page, row.next().dueAt()));
    }

    private static Due due(Page page, @Nullable Instant at) {
        if (at == null) return Due.NONE;
        if (at.isBefore(page.now())) return Due.OVERDUE;
        return page.local(at).toLocalDate().equals(page.today()) ? Due.TODAY : Due.LATER;
    }
}
