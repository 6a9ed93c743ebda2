package org.mitate.statistics;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.mitate.hospital.Department;
import org.mitate.hospital.Hospital;
import org.mitate.hospital.terms.Mode;
import org.mitate.statistics.CountTable.Cell;
import org.springframework.stereotype.Component;

/// The hospital's yearbook: the front door of the room.
@Component
public class Yearbook {

    private final FigureBook book;
    private final WaitingBook waiting;
    private final Hospital hospital;

    Yearbook(FigureBook book, WaitingBook waiting, Hospital hospital) {
        this.book = book;
        this.waiting = waiting;
        this.hospital = hospital;
    }

    /// The years from the first application to today, the last first.
    public List<FiscalYear> years() {
        FiscalYear now = now();
        FiscalYear first =
                book.firstReceipt()
                        .map(
                                at ->
                                        FiscalYear.of(
                                                at.atZone(hospital.zone()).toLocalDate(),
                                                now.begins()))
                        .orElse(now);
        return Stream.iterate(first, year -> year.compareTo(now) <= 0, FiscalYear::next)
                .toList()
                .reversed();
    }

    public FiscalYear now() {
        return FiscalYear.of(hospital.today(), hospital.profile().figures().yearBegins());
    }

    public int smallestCell() {
        return hospital.profile().figures().smallestCell();
    }

    /// Whether the first month of the year is over, so that there is something to show.
    public boolean isPublished(FiscalYear year) {
        return !publicPeriod(year).isEmpty();
    }

    /// Whether its numbers are exact and stay as they are.
    public boolean isFinal(FiscalYear year) {
        return policy().isFinal(year, hospital.today());
    }

    /// What the public may see.
    public Optional<YearFigures> published(FiscalYear year) {
        if (!isPublished(year)) return Optional.empty();
        var policy = policy();
        Tally tally = book.tally(publicPeriod(year), FigureBook.ALL);
        int step = policy.step(year, hospital.today());
        return Optional.of(figures(year, tally, new Grain(policy.smallest(), step)));
    }

    /// Everything, for the hospital itself.
    ///
    /// @param department its code; empty for all
    public Tally whole(FiscalYear year, String department) {
        return book.tally(wholeYear(year), department);
    }

    /// The same as the public sees, with nothing suppressed.
    public YearFigures unsuppressed(FiscalYear year, Tally tally) {
        return figures(year, tally, Grain.FINEST);
    }

    /// How long cases stood in each stage that they left in that year, and how they stand now.
    public List<Waiting> waiting(FiscalYear year, String department) {
        return waiting.waiting(wholeYear(year), department);
    }

    /// The codes of the departments on the last day of that year or today, and of others that were
    /// counted.
    public List<String> departments(FiscalYear year, Tally tally) {
        var codes = new LinkedHashSet<String>();
        offering(year).forEach(department -> codes.add(department.code().code()));
        tally.talks().forEach(talk -> codes.add(talk.department()));
        return List.copyOf(codes);
    }

    private YearFigures figures(FiscalYear year, Tally tally, Grain grain) {
        return new YearFigures(
                year,
                publicPeriod(year),
                isFinal(year),
                grain.alone(tally.applications()),
                grain.alone(tally.accepted()),
                grain.table(declined(tally)),
                grain.table(held(year, tally)),
                grain.time(tally.days(Tally.Held::sinceReceipt)),
                grain.time(tally.days(Tally.Held::sinceComplete)));
    }

    private static CountTable declined(Tally tally) {
        return CountTable.list(
                Tally.REASONS, Tally.REASONS.stream().map(tally::declinedFor).toList());
    }

    private CountTable held(FiscalYear year, Tally tally) {
        List<String> rows = departments(year, tally);
        List<String> columns = Arrays.stream(Mode.values()).map(Mode::name).toList();
        var cells = new ArrayList<List<Cell>>();
        for (String code : rows) {
            Function<Mode, Cell> cell =
                    mode -> {
                        int held = tally.held(code, mode);
                        return new Cell(held, held > 0 || isOffered(year, code, mode));
                    };
            cells.add(Arrays.stream(Mode.values()).map(cell).toList());
        }
        return new CountTable(rows, columns, cells);
    }

    private boolean isOffered(FiscalYear year, String code, Mode mode) {
        return mode == Mode.IN_PERSON
                || offering(year).stream()
                        .filter(department -> department.code().code().equals(code))
                        .anyMatch(it -> it.online() == Department.Online.ACTIVE);
    }

    private List<Department> offering(FiscalYear year) {
        var today = hospital.today();
        return hospital.departmentsOn(year.last().isBefore(today) ? year.last() : today).all();
    }

    private PublicationPolicy policy() {
        return new PublicationPolicy(smallestCell());
    }

    private Period publicPeriod(FiscalYear year) {
        return policy().period(year, hospital.today(), hospital.zone());
    }

    private Period wholeYear(FiscalYear year) {
        return new Period(year.first(), year.last(), hospital.zone());
    }
}
