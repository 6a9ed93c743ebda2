package org.mitate.cases.web;

import gg.jte.generated.precompiled.Templates;
import jakarta.annotation.security.RolesAllowed;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mitate.cases.Board;
import org.mitate.cases.BoardRow;
import org.mitate.cases.Expectation.Party;
import org.mitate.cases.Stage;
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

    private static final Map<String, Set<Stage>> GROUPS = groups();

    private final Board board;
    private final Hospital hospital;
    private final Templates templates;

    BoardPage(Board board, Hospital hospital, Templates templates) {
        this.board = board;
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
        var filter =
                new BoardView.Filter(
                        form.ticked("today"),
                        form.ticked("overdue"),
                        form.ticked("ours"),
                        form.value("department"));
        var names = new LinkedHashMap<String, String>();
        for (Department department : hospital.departments().all()) {
            names.put(department.code().code(), department.name().in(page.locale()));
        }
        List<BoardView.Line> lines = rows.stream().map(row -> line(page, row, names)).toList();
        var counts =
                new BoardView.Counts(
                        lines.size(),
                        lines.stream()
                                .filter(line -> line.due() != Due.LATER && line.due() != Due.NONE)
                                .count(),
                        lines.stream().filter(line -> line.due() == Due.OVERDUE).count(),
                        lines.stream().filter(BoardPage::isOurs).count());
        var shown = lines.stream().filter(line -> passes(line, filter)).toList();
        return new BoardView(query, filter, counts, inGroups(shown), names);
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

    private static boolean passes(BoardView.Line line, BoardView.Filter filter) {
        if (filter.dueToday() && line.due() != Due.TODAY && line.due() != Due.OVERDUE) return false;
        if (filter.overdue() && line.due() != Due.OVERDUE) return false;
        if (filter.ours() && !isOurs(line)) return false;
        return filter.department().isEmpty() || filter.department().equals(line.row().department());
    }

    private static boolean isOurs(BoardView.Line line) {
        return line.row().next().waitingFor() == Party.SECRETARIAT;
    }

    private static List<BoardView.Group> inGroups(List<BoardView.Line> lines) {
        var groups = new ArrayList<BoardView.Group>();
        GROUPS.forEach(
                (name, stages) -> {
                    var own = lines.stream().filter(l -> stages.contains(l.row().stage())).toList();
                    if (!own.isEmpty()) groups.add(new BoardView.Group(name, own));
                });
        return groups;
    }

    private static Map<String, Set<Stage>> groups() {
        var groups = new LinkedHashMap<String, Set<Stage>>();
        groups.put("cases.group.check", EnumSet.of(Stage.RECEIVED, Stage.CHECKING));
        groups.put("cases.group.incomplete", EnumSet.of(Stage.INCOMPLETE));
        groups.put(
                "cases.group.review",
                EnumSet.of(Stage.IN_REVIEW, Stage.QUESTION_BACK, Stage.DECLINED));
        groups.put("cases.group.date", EnumSet.of(Stage.ACCEPTED, Stage.SCHEDULING));
        groups.put("cases.group.booked", EnumSet.of(Stage.BOOKED));
        groups.put(
                "cases.group.talk",
                EnumSet.of(Stage.CHECKED_IN, Stage.IN_CONSULTATION, Stage.CONSULTED));
        groups.put(
                "cases.group.ended",
                EnumSet.of(
                        Stage.CLOSED,
                        Stage.REFUSED,
                        Stage.WITHDRAWN,
                        Stage.CANCELLED_BY_HOSPITAL,
                        Stage.NO_SHOW,
                        Stage.ABORTED,
                        Stage.DECEASED));
        return groups;
    }
}
