package org.mitate.billing;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.mitate.cases.CaseId;
import org.mitate.consultation.Talk;
import org.mitate.hospital.terms.Mode;
import org.mitate.shared.Yen;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The issues of the bills with their lines: rows that are only added.
@Repository
class Issues {

    private final JdbcClient database;

    Issues(JdbcClient database) {
        this.database = database;
    }

    Charge of(CaseId id, int issue, Mode mode) {
        return database.sql("select * from billing.issue where case_id = :case and issue = :issue")
                .param("case", id.value())
                .param("issue", issue)
                .query((row, number) -> charge(row, mode, lines(id, issue)))
                .single();
    }

    /// @param words what each line says on paper, in their order
    void add(CaseId id, int issue, Charge charge, List<String> words, Instant at) {
        database.sql(
                        """
                        insert into billing.issue (
                          case_id, issue, at, seconds, flags, total, tax, tax_rate)
                        values (:case, :issue, :at, :seconds, :flags, :total, :tax, :rate)
                        """)
                .param("case", id.value())
                .param("issue", issue)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("seconds", charge.seconds())
                .param("flags", charge.flags().stream().map(Enum::name).toArray(String[]::new))
                .param("total", charge.total().amount())
                .param("tax", charge.tax().amount())
                .param("rate", charge.taxRate())
                .update();
        for (int place = 0; place < words.size(); place++) {
            add(id, issue, place, charge.lines().get(place), words.get(place));
        }
    }

    /// What the lines of an issue say on paper.
    List<String> words(CaseId id, int issue) {
        return database.sql(
                        """
                        select what from billing.line
                        where case_id = :case and issue = :issue order by place
                        """)
                .param("case", id.value())
                .param("issue", issue)
                .query(String.class)
                .list();
    }

    private void add(CaseId id, int issue, int place, Charge.Line line, String words) {
        database.sql(
                        """
                        insert into billing.line (case_id, issue, place, code, what, minutes, yen)
                        values (:case, :issue, :place, :code, :what, :minutes, :yen)
                        """)
                .param("case", id.value())
                .param("issue", issue)
                .param("place", place)
                .param("code", line.code())
                .param("what", words)
                .param("minutes", line.minutes())
                .param("yen", line.yen().amount())
                .update();
    }

    private List<Charge.Line> lines(CaseId id, int issue) {
        return database.sql(
                        """
                        select code, minutes, yen from billing.line
                        where case_id = :case and issue = :issue order by place
                        """)
                .param("case", id.value())
                .param("issue", issue)
                .query(
                        (row, number) ->
                                new Charge.Line(
                                        row.getString("code"),
                                        row.getInt("minutes"),
                                        Yen.of(row.getLong("yen"))))
                .list();
    }

    private static Charge charge(ResultSet row, Mode mode, List<Charge.Line> lines)
            throws SQLException {
        var flags =
                Arrays.stream((String[]) row.getArray("flags").getArray())
                        .map(Talk.Flag::valueOf)
                        .collect(Collectors.toSet());
        return new Charge(
                mode,
                row.getLong("seconds"),
                flags,
                lines,
                Yen.of(row.getLong("total")),
                Yen.of(row.getLong("tax")),
                row.getBigDecimal("tax_rate"));
    }
}
