package org.mitate.statistics;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Measures from the journal how long cases stand in each stage.
@Repository
class WaitingBook {

    /// The stages in which somebody is waited for, in the order of the way.
    static final List<String> STAGES =
            List.of(
                    "RECEIVED",
                    "CHECKING",
                    "INCOMPLETE",
                    "IN_REVIEW",
                    "QUESTION_BACK",
                    "ACCEPTED",
                    "SCHEDULING",
                    "BOOKED",
                    "CHECKED_IN",
                    "IN_CONSULTATION",
                    "CONSULTED");

    private final JdbcClient database;

    WaitingBook(JdbcClient database) {
        this.database = database;
    }

    List<Waiting> waiting(Period period, String department) {
        return database.sql(
                        """
                        with stay as (
                          select s.to_stage as stage, s.at as came,
                            lead(s.at) over (partition by s.case_id order by s.seq) as went
                          from cases.published_step s
                          join cases.published_application a using (case_id)
                          where :department = '' or a.department = :department),
                        timed as (
                          select stage, came, went, extract(epoch from went - came) as seconds,
                            went >= :from and went < :until as passed
                          from stay)
                        select stage,
                          count(*) filter (where passed) as passed,
                          percentile_disc(0.5) within group (order by seconds)
                            filter (where passed) as median,
                          percentile_disc(0.9) within group (order by seconds)
                            filter (where passed) as ninetieth,
                          count(*) filter (where went is null) as here,
                          min(came) filter (where went is null) as oldest
                        from timed
                        where stage in (:stages)
                        group by stage
                        order by array_position(array[:stages]::text[], stage)
                        """)
                .param("from", period.from().atOffset(ZoneOffset.UTC))
                .param("until", period.until().atOffset(ZoneOffset.UTC))
                .param("department", department)
                .param("stages", STAGES)
                .query(WaitingBook::waiting)
                .list();
    }

    private static Waiting waiting(ResultSet row, int number) throws SQLException {
        return new Waiting(
                row.getString("stage"),
                row.getInt("passed"),
                Duration.ofSeconds(row.getLong("median")),
                Duration.ofSeconds(row.getLong("ninetieth")),
                row.getInt("here"),
                FigureBook.instant(row, "oldest"));
    }
}
