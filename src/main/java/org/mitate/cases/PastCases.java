package org.mitate.cases;

import static org.mitate.cases.Cases.utc;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// All cases in the order of their receipt, page after page.
@Repository
class PastCases {

    private static final UUID BEFORE_ALL = new UUID(0, 0);

    private final JdbcClient database;
    private final Cases cases;

    PastCases(JdbcClient database, Cases cases) {
        this.database = database;
        this.cases = cases;
    }

    List<CaseFile> received(Instant from, Instant to, Optional<CaseFile> last, int most) {
        return database.sql(
                        """
                        select * from cases.file
                        where receipt_at >= :from and (receipt_at, id) < (:to, :id)
                        order by receipt_at desc, id desc
                        limit :most
                        """)
                .param("from", utc(from))
                .param("to", utc(last.map(it -> it.arrival().receiptAt()).orElse(to)))
                .param("id", last.map(it -> it.id().value()).orElse(BEFORE_ALL))
                .param("most", most)
                .query(cases::file)
                .list();
    }

    int countReceived(Instant from, Instant to) {
        return database.sql(
                        """
                        select count(*) from cases.file
                        where receipt_at >= :from and receipt_at < :to
                        """)
                .param("from", utc(from))
                .param("to", utc(to))
                .query(Integer.class)
                .single();
    }
}
