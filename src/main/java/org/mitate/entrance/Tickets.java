package org.mitate.entrance;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.mitate.cases.CaseId;
import org.mitate.shared.CaseNumber;
import org.mitate.shared.Vault;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The tickets in the database; codes are sealed, links only known by their mark.
@Repository
class Tickets {

    private final JdbcClient database;
    private final Vault vault;

    Tickets(JdbcClient database, Vault vault) {
        this.database = database;
        this.vault = vault;
    }

    void add(Ticket ticket, Instant at) {
        database.sql(
                        """
                        insert into entrance.ticket (
                          id, case_id, seat, mark, sealed, valid_until, made_at)
                        values (:id, :case, :seat, :mark, :sealed, :until, :at)
                        """)
                .param("id", ticket.id())
                .param("case", ticket.caseId().value())
                .param("seat", ticket.seat())
                .param("mark", mark(ticket.key()))
                .param("sealed", seal(ticket))
                .param("until", ticket.until().atOffset(ZoneOffset.UTC))
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    Optional<Ticket> of(UUID id) {
        return database.sql("select * from entrance.ticket where id = :id")
                .param("id", id)
                .query(this::ticket)
                .optional();
    }

    Optional<Ticket> by(CaseNumber key) {
        return database.sql("select * from entrance.ticket where mark = :mark")
                .param("mark", mark(key))
                .query(this::ticket)
                .optional();
    }

    /// Those that were not taken back, by seat.
    List<Ticket> of(CaseId id) {
        return database.sql(
                        """
                        select * from entrance.ticket
                        where case_id = :case and revoked_at is null order by seat
                        """)
                .param("case", id.value())
                .query(this::ticket)
                .list();
    }

    void revoke(UUID id, Instant at) {
        database.sql(
                        """
                        update entrance.ticket set revoked_at = :at
                        where id = :id and revoked_at is null
                        """)
                .param("id", id)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    private Ticket ticket(ResultSet row, int number) throws SQLException {
        var words = new String(vault.open(row.getBytes("sealed")), UTF_8).split("\n", -1);
        return new Ticket(
                row.getObject("id", UUID.class),
                new CaseId(row.getObject("case_id", UUID.class)),
                row.getInt("seat"),
                words[2],
                words[3],
                new CaseNumber(words[0]),
                words[1],
                row.getObject("valid_until", OffsetDateTime.class).toInstant(),
                row.getObject("revoked_at") != null);
    }

    private byte[] seal(Ticket ticket) {
        var words =
                String.join(
                        "\n",
                        ticket.key().value(),
                        ticket.code(),
                        oneLine(ticket.name()),
                        oneLine(ticket.relation()));
        return vault.seal(words.getBytes(UTF_8));
    }

    private static String oneLine(String words) {
        return words.replace('\n', ' ');
    }

    private String mark(CaseNumber key) {
        return vault.sign("entrance-key", key.value());
    }
}
