package org.mitate.statistics;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mitate.hospital.terms.Mode;
import org.mitate.statistics.Tally.Held;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Counts in the journal of the cases, through the views that their room publishes.
///
/// Everything counts on the day on which it happened; an application on the day of its business
/// receipt (docs/handbook/figures.md).
@Repository
class FigureBook {

    /// Counts the cases of all departments.
    static final String ALL = "";

    private final JdbcClient database;

    FigureBook(JdbcClient database) {
        this.database = database;
    }

    Optional<Instant> firstReceipt() {
        return database.sql("select min(receipt_at) as first from cases.published_application")
                .query((row, number) -> Optional.ofNullable(instant(row, "first")))
                .single();
    }

    Tally tally(Period period, String department) {
        return new Tally(
                applications(period, department),
                steps("ACCEPT", period, department),
                declined(period, department),
                otherEnds(period, department),
                talks(period, department));
    }

    private Map<String, Integer> declined(Period period, String department) {
        var counts = new HashMap<String, Integer>();
        endings("DECLINED", "s.reason_code", period, department)
                .forEach((code, cases) -> counts.merge(Tally.reason(code), cases, Integer::sum));
        counts.put(Tally.REFUSED, steps("REFUSE", period, department));
        return counts;
    }

    private int applications(Period period, String department) {
        return database.sql(
                        """
                        select count(*) from cases.published_application a
                        where a.receipt_at >= :from and a.receipt_at < :until
                          and (:department = '' or a.department = :department)
                        """)
                .params(bounds(period, department))
                .query(Integer.class)
                .single();
    }

    private int steps(String code, Period period, String department) {
        return database.sql(
                        """
                        select count(distinct s.case_id) from cases.published_step s
                        join cases.published_application a using (case_id)
                        where s.code = :code and s.at >= :from and s.at < :until
                          and (:department = '' or a.department = :department)
                        """)
                .param("code", code)
                .params(bounds(period, department))
                .query(Integer.class)
                .single();
    }

    private Map<String, Integer> otherEnds(Period period, String department) {
        var ends = new HashMap<String, Integer>();
        for (String stage : Tally.OTHER_ENDS) {
            ends.putAll(endings(stage, "s.to_stage", period, department));
        }
        return ends;
    }

    /// How many cases came to a stage, by what a column says about it.
    private Map<String, Integer> endings(
            String stage, String by, Period period, String department) {
        var counts = new HashMap<String, Integer>();
        database.sql(
                        """
                        select %s as code, count(distinct s.case_id) as cases
                        from cases.published_step s
                        join cases.published_application a using (case_id)
                        where s.to_stage = :stage and s.at >= :from and s.at < :until
                          and (:department = '' or a.department = :department)
                        group by 1
                        """
                                .formatted(by))
                .param("stage", stage)
                .params(bounds(period, department))
                .query(
                        row -> {
                            counts.put(row.getString("code"), row.getInt("cases"));
                        });
        return counts;
    }

    private List<Held> talks(Period period, String department) {
        return database.sql(
                        """
                        select a.department, a.mode, a.receipt_at, a.complete_on, s.at
                        from cases.published_step s
                        join cases.published_application a using (case_id)
                        where s.code = 'START' and s.at >= :from and s.at < :until
                          and (:department = '' or a.department = :department)
                          and exists (
                            select from cases.published_step e
                            where e.case_id = s.case_id and e.code = 'END')
                        """)
                .params(bounds(period, department))
                .query((row, number) -> held(row, period))
                .list();
    }

    private static Held held(ResultSet row, Period period) throws SQLException {
        LocalDate on = period.day(required(row, "at"));
        LocalDate complete = row.getObject("complete_on", LocalDate.class);
        return new Held(
                row.getString("department"),
                Mode.valueOf(row.getString("mode")),
                days(period.day(required(row, "receipt_at")), on),
                complete == null ? null : Integer.valueOf(days(complete, on)));
    }

    private static int days(LocalDate from, LocalDate to) {
        return Math.toIntExact(Math.max(0, ChronoUnit.DAYS.between(from, to)));
    }

    private static Map<String, Object> bounds(Period period, String department) {
        return Map.of(
                "from", period.from().atOffset(ZoneOffset.UTC),
                "until", period.until().atOffset(ZoneOffset.UTC),
                "department", department);
    }

    private static Instant required(ResultSet row, String column) throws SQLException {
        return Objects.requireNonNull(instant(row, column));
    }

    static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        var time = row.getObject(column, OffsetDateTime.class);
        return time == null ? null : time.toInstant();
    }
}
