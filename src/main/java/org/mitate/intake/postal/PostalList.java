package org.mitate.intake.postal;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.mitate.shared.Refusal;

/// The list of Japan Post, read line by line (`utf_ken_all.csv`, or `KEN_ALL.CSV` whose long towns
/// run over several lines). Its columns are explained on the post's own page.
public final class PostalList {

    private static final int COLUMNS = 15;

    private static final int CODE = 2;
    private static final int PREFECTURE = 6;
    private static final int CITY = 7;
    private static final int TOWN = 8;

    private final Set<Town> towns = new LinkedHashSet<>();
    private int lines;
    private List<String> begun = List.of();
    private final StringBuilder town = new StringBuilder();

    private PostalList() {}

    /// @throws Refusal `NO_POSTAL_LIST` with the line that is not one of such a list
    public static PostalList read(Iterable<String> lines) {
        var list = new PostalList();
        for (String line : lines) if (!line.isBlank()) list.add(line);
        if (list.lines == 0 || !list.begun.isEmpty()) throw list.unreadable();
        return list;
    }

    public List<Town> towns() {
        return new ArrayList<>(towns);
    }

    public int lines() {
        return lines;
    }

    private void add(String line) {
        lines++;
        var cells = CsvLine.cells(line);
        if (cells.size() < COLUMNS || !cells.get(CODE).matches("\\d{7}")) throw unreadable();
        if (begun.isEmpty()) begun = cells;
        else if (!begun.get(CODE).equals(cells.get(CODE))) throw unreadable();
        town.append(cells.get(TOWN));
        if (isOpen(town)) return;
        for (String name : TownName.of(town.toString())) {
            towns.add(new Town(begun.get(CODE), begun.get(PREFECTURE), begun.get(CITY), name));
        }
        begun = List.of();
        town.setLength(0);
    }

    /// A bracket that is not closed yet goes on in the next line.
    private static boolean isOpen(CharSequence text) {
        long opened = text.chars().filter(c -> c == '（').count();
        return opened > text.chars().filter(c -> c == '）').count();
    }

    private Refusal unreadable() {
        return Refusal.notSo("NO_POSTAL_LIST", lines);
    }
}
