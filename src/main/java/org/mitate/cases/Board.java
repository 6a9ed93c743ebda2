package org.mitate.cases;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.mitate.hospital.Hospital;
import org.mitate.hospital.terms.Mode;
import org.mitate.hospital.terms.Relation;
import org.mitate.shared.CaseNumber;
import org.mitate.shared.Folding;
import org.mitate.shared.JapaneseDates;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The board of the secretariat: all open cases, and the search over all cases.
@Component
public class Board {

    private static final int MOST_FOUND = 100;
    private static final String COLUMNS =
            """
            select number, patient, relation, department, mode, stage, receipt_at, complete_on,
              appointment_at, priority, flags, waiting_for, next_task, due_at
            from cases.file
            """;

    private final JdbcClient database;
    private final Hospital hospital;

    Board(JdbcClient database, Hospital hospital) {
        this.database = database;
        this.hospital = hospital;
    }

    /// Every case that somebody still has to do something about, the most urgent first within its
    /// stage.
    public List<BoardRow> open() {
        return database.sql(
                        COLUMNS
                                + """
                                where is_open
                                order by priority desc, due_at nulls last, receipt_at, arrived_at, id
                                """)
                .query(this::row)
                .list();
    }

    /// The lines of these cases, whatever their stage.
    public Map<CaseNumber, BoardRow> of(Collection<CaseNumber> numbers) {
        if (numbers.isEmpty()) return Map.of();
        return database
                .sql(COLUMNS + "where number in (:numbers)")
                .param("numbers", numbers.stream().map(CaseNumber::value).toList())
                .query(this::row)
                .list()
                .stream()
                .collect(Collectors.toMap(BoardRow::number, it -> it));
    }

    /// Finds by number, name in kanji or kana (old or new form), birth date in any notation,
    /// telephone.
    public List<BoardRow> find(String typed) {
        var number = CaseNumber.read(typed);
        if (number.isPresent()) {
            List<BoardRow> found = where("number = :value", number.get().value());
            if (!found.isEmpty()) return found;
        }
        var birth = JapaneseDates.read(typed);
        if (birth.isPresent()) return where("birth_on = :value", birth.get());
        String digits = Folding.digits(typed);
        if (digits.length() >= 4 && digits.length() >= Folding.fold(typed).length()) {
            return where("telephones like :value", "%" + digits + "%");
        }
        return named(Folding.fold(typed).replaceAll("[%_\\\\]", ""));
    }

    /// The pairs of letters narrow the search by the index, their order is looked at afterwards.
    /// Single letters stand in half of all names: they are asked for only when nothing else was
    /// typed.
    private List<BoardRow> named(String folded) {
        if (folded.isEmpty()) return List.of();
        String pairs =
                "cases.pairs(search_key) @> array(select part from unnest(cases.pairs(:value)) part"
                        + " where length(part) = least(2, length(:value)))";
        return folded.length() <= 2
                ? where(pairs, folded)
                : where(pairs + " and position(:value in search_key) > 0", folded);
    }

    private List<BoardRow> where(String condition, Object value) {
        return database.sql(
                        COLUMNS + "where " + condition + " order by receipt_at desc limit :most")
                .param("value", value)
                .param("most", MOST_FOUND)
                .query(this::row)
                .list();
    }

    private BoardRow row(ResultSet row, int number) throws SQLException {
        return new BoardRow(
                new CaseNumber(row.getString("number")),
                row.getString("patient"),
                Relation.valueOf(row.getString("relation")),
                row.getString("department"),
                Mode.valueOf(row.getString("mode")),
                Stage.valueOf(row.getString("stage")),
                Cases.required(row, "receipt_at").atZone(hospital.zone()).toLocalDate(),
                row.getObject("complete_on", LocalDate.class),
                Cases.instant(row, "appointment_at"),
                row.getBoolean("priority"),
                flags(row),
                new Expectation(
                        Expectation.Party.valueOf(row.getString("waiting_for")),
                        row.getString("next_task"),
                        Cases.instant(row, "due_at")));
    }

    private static Set<String> flags(ResultSet row) throws SQLException {
        return Arrays.stream((String[]) row.getArray("flags").getArray())
                .collect(Collectors.toUnmodifiableSet());
    }
}
