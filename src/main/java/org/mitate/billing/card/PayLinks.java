package org.mitate.billing.card;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;
import org.mitate.cases.CaseId;
import org.mitate.shared.CaseNumber;
import org.mitate.shared.Ids;
import org.mitate.shared.Vault;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The links to pay later; ours: each is valid for 30 days, and closes after ten wrong birth dates.
@Repository
public class PayLinks {

    private static final Duration VALID = Duration.ofDays(30);
    private static final int WRONG_TRIES = 10;

    private final JdbcClient database;
    private final Vault vault;
    private final Clock clock;

    PayLinks(JdbcClient database, Vault vault, Clock clock) {
        this.database = database;
        this.vault = vault;
        this.clock = clock;
    }

    /// The link of a case, a new one where none opens any more.
    public PayLink of(CaseId id) {
        return database.sql(
                        """
                        select * from billing.pay_link
                        where case_id = :case and valid_until > :now and tries < :most
                        order by made_at desc limit 1
                        """)
                .param("case", id.value())
                .param("now", MoneyBook.utc(clock.instant()))
                .param("most", WRONG_TRIES)
                .query(this::link)
                .optional()
                .orElseGet(() -> make(id));
    }

    /// The link behind a key, while it opens anything.
    public Optional<PayLink> by(CaseNumber key) {
        return database.sql(
                        """
                        select * from billing.pay_link
                        where mark = :mark and valid_until > :now and tries < :most
                        """)
                .param("mark", mark(key))
                .param("now", MoneyBook.utc(clock.instant()))
                .param("most", WRONG_TRIES)
                .query(this::link)
                .optional();
    }

    public Optional<PayLink> of(UUID id) {
        return database.sql("select * from billing.pay_link where id = :id and valid_until > :now")
                .param("id", id)
                .param("now", MoneyBook.utc(clock.instant()))
                .query(this::link)
                .optional();
    }

    public void wrong(PayLink link) {
        database.sql("update billing.pay_link set tries = tries + 1 where id = :id")
                .param("id", link.id())
                .update();
    }

    private PayLink make(CaseId id) {
        var now = clock.instant();
        var link = new PayLink(Ids.next(clock), id, CaseNumber.draw(), now.plus(VALID));
        database.sql(
                        """
                        insert into billing.pay_link (
                          id, case_id, mark, sealed, made_at, valid_until)
                        values (:id, :case, :mark, :sealed, :at, :until)
                        """)
                .param("id", link.id())
                .param("case", id.value())
                .param("mark", mark(link.key()))
                .param("sealed", vault.seal(link.key().value().getBytes(UTF_8)))
                .param("at", MoneyBook.utc(now))
                .param("until", MoneyBook.utc(link.until()))
                .update();
        return link;
    }

    private PayLink link(ResultSet row, int number) throws SQLException {
        return new PayLink(
                row.getObject("id", UUID.class),
                new CaseId(row.getObject("case_id", UUID.class)),
                new CaseNumber(new String(vault.open(row.getBytes("sealed")), UTF_8)),
                row.getObject("valid_until", OffsetDateTime.class).toInstant());
    }

    private String mark(CaseNumber key) {
        return vault.sign("pay-key", key.value());
    }
}
