package org.mitate.hospital;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.mitate.hospital.terms.DepartmentCode;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// What administrators changed, in the database: rows that are only added, the last word counts.
@Repository
class HouseBook {

    private final JdbcClient database;
    private final Clock clock;

    HouseBook(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /// Counts, not the highest numbers: of two rows the later one may be committed first.
    String mark() {
        return database.sql(
                        """
                        select concat_ws('/',
                          (select count(*) from hospital.profile_version),
                          (select count(*) from hospital.profile_standing),
                          (select count(*) from hospital.activation),
                          (select count(*) from hospital.holiday_list),
                          (select count(*) from hospital.extra_closure))
                        """)
                .query(String.class)
                .single();
    }

    void activate(DepartmentCode department, LocalDate from, boolean stands, String account) {
        database.sql(
                        """
                        insert into hospital.activation (department, online_from, stands, at, account)
                        values (:department, :from, :stands, :at, :account)
                        """)
                .param("department", department.code())
                .param("from", from)
                .param("stands", stands)
                .param("at", now())
                .param("account", account)
                .update();
    }

    void replaceHolidays(String csv, String account) {
        database.sql(
                        """
                        insert into hospital.holiday_list (csv, at, account)
                        values (:csv, :at, :account)
                        """)
                .param("csv", csv)
                .param("at", now())
                .param("account", account)
                .update();
    }

    void close(ExtraClosure closure, boolean closed) {
        database.sql(
                        """
                        insert into hospital.extra_closure (day, closed, reason, at, account)
                        values (:day, :closed, :reason, :at, :account)
                        """)
                .param("day", closure.day())
                .param("closed", closed)
                .param("reason", closure.reason())
                .param("at", now())
                .param("account", closure.by())
                .update();
    }

    List<Activation> activations() {
        return database.sql("select * from hospital.activation order by id")
                .query(
                        (row, number) ->
                                new Activation(
                                        new DepartmentCode(row.getString("department")),
                                        row.getObject("online_from", LocalDate.class),
                                        at(row),
                                        row.getString("account"),
                                        row.getBoolean("stands")))
                .list();
    }

    /// The list in use, empty while it is the program's own.
    Optional<PostedHolidays> holidays() {
        return database.sql("select * from hospital.holiday_list order by id desc limit 1")
                .query(
                        (row, number) ->
                                new PostedHolidays(
                                        Holidays.of(row.getString("csv")),
                                        at(row),
                                        row.getString("account")))
                .optional();
    }

    /// The days that are closed, the earliest first.
    List<ExtraClosure> closures() {
        return database.sql(
                        """
                        select * from (
                          select distinct on (day) * from hospital.extra_closure
                          order by day, id desc
                        ) word
                        where closed
                        order by day
                        """)
                .query(
                        (row, number) ->
                                new ExtraClosure(
                                        row.getObject("day", LocalDate.class),
                                        row.getString("reason"),
                                        row.getString("account")))
                .list();
    }

    private static Instant at(ResultSet row) throws SQLException {
        return row.getObject("at", OffsetDateTime.class).toInstant();
    }

    private OffsetDateTime now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS).atOffset(ZoneOffset.UTC);
    }
}
