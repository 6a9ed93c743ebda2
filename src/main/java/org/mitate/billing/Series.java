package org.mitate.billing;

import java.time.LocalDate;
import java.time.chrono.JapaneseDate;
import java.time.temporal.ChronoField;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Gives out numbers without gaps, such as `R08-000142` in the eighth year of Reiwa: a number is
/// taken in the transaction that uses it, or not at all.
@Repository
class Series {

    private final JdbcClient database;

    Series(JdbcClient database) {
        this.database = database;
    }

    String receipt(LocalDate on) {
        return next(ofYear(on));
    }

    /// Refunds count apart: `R08B-000003`.
    String refund(LocalDate on) {
        return next(ofYear(on) + "B");
    }

    private String next(String series) {
        int number =
                database.sql(
                                """
                                insert into billing.series (name, last) values (:name, 1)
                                on conflict (name) do update set last = billing.series.last + 1
                                returning last
                                """)
                        .param("name", series)
                        .query(Integer.class)
                        .single();
        return "%s-%06d".formatted(series, number);
    }

    private static String ofYear(LocalDate on) {
        var date = JapaneseDate.from(on);
        char era = date.getEra().toString().charAt(0);
        return "%s%02d".formatted(era, date.get(ChronoField.YEAR_OF_ERA));
    }
}
