package org.mitate.billing.card;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.mitate.billing.card.Difference.Stand;
import org.mitate.cases.CaseId;
import org.mitate.shared.Ids;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The differences that nobody has settled yet, and those that somebody did.
@Repository
public class Differences {

    private final JdbcClient database;
    private final Clock clock;

    Differences(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /// The oldest first.
    public List<Difference> open() {
        return database.sql(
                        """
                        select * from billing.card_difference where settled_at is null order by at
                        """)
                .query(Differences::difference)
                .list();
    }

    public int countOpen() {
        return database.sql("select count(*) from billing.card_difference where settled_at is null")
                .query(Integer.class)
                .single();
    }

    /// @param note what was found and done
    public void settle(UUID id, String by, String note) {
        database.sql(
                        """
                        update billing.card_difference
                        set settled_at = :at, settled_by = :by, note = :note
                        where id = :id and settled_at is null
                        """)
                .param("id", id)
                .param("at", MoneyBook.utc(clock.instant()))
                .param("by", by)
                .param("note", note)
                .update();
    }

    /// Nothing where the same amount is a task already.
    public void add(CardMoney money, Optional<Money> theirs) {
        database.sql(
                        """
                        insert into billing.card_difference (
                          id, money_id, case_id, at, ours, theirs)
                        values (:id, :money, :case, :at, :ours, :theirs)
                        on conflict (money_id) where settled_at is null do nothing
                        """)
                .param("id", Ids.next(clock))
                .param("money", money.id())
                .param("case", money.caseId().value())
                .param("at", MoneyBook.utc(clock.instant()))
                .param("ours", Stand.of(money.money()).written())
                .param("theirs", theirs.map(Stand::of).map(Stand::written).orElse(""))
                .update();
    }

    private static Difference difference(ResultSet row, int number) throws SQLException {
        return new Difference(
                row.getObject("id", UUID.class),
                new CaseId(row.getObject("case_id", UUID.class)),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                Stand.read(row.getString("ours")).orElseThrow(),
                Stand.read(row.getString("theirs")));
    }
}
