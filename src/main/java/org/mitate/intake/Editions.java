package org.mitate.intake;

import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mitate.shared.CaseNumber;
import org.mitate.shared.Refusal;
import org.mitate.shared.Vault;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/// The editions in the database; what was typed lies there sealed.
@Repository
class Editions {

    /// Nobody changes a form more often, and a machine shall not fill the house.
    private static final int MOST = 99;

    private final JdbcClient database;
    private final Vault vault;
    private final JsonMapper json;

    Editions(JdbcClient database, Vault vault, JsonMapper json) {
        this.database = database;
        this.vault = vault;
        this.json = json;
    }

    private record Sealed(Map<String, List<String>> entries) {}

    /// The number of the edition that says what the draft says now; whoever calls holds its row.
    int print(Draft draft, Instant now) {
        Optional<Edition> newest = newest(draft.number(), now);
        if (newest.isPresent() && newest.get().entries().equals(draft.entries())) {
            return newest.get().number();
        }
        int edition = newest.map(Edition::number).orElse(0) + 1;
        if (edition > MOST) throw Refusal.notNow("TOO_MANY_EDITIONS", MOST);
        add(draft, edition, now);
        return edition;
    }

    private void add(Draft draft, int edition, Instant now) {
        database.sql(
                        """
                        insert into intake.edition (number, edition, entries, printed_at)
                        values (:number, :edition, :entries, :now)
                        """)
                .param("number", draft.number().value())
                .param("edition", edition)
                .param("entries", sealed(draft.entries()))
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    Optional<Edition> newest(CaseNumber number, Instant now) {
        return find(number, "order by edition desc limit 1", now);
    }

    Optional<Edition> find(CaseNumber number, int edition, Instant now) {
        return find(number, "and edition = " + edition, now);
    }

    private Optional<Edition> find(CaseNumber number, String which, Instant now) {
        return database.sql(
                        """
                        select edition, edition.entries, edition.printed_at
                        from intake.edition join intake.draft using (number)
                        where number = :number and ends_at > :now
                        """
                                + which)
                .param("number", number.value())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .query(this::edition)
                .optional();
    }

    int removeEnded(Instant now) {
        return database.sql(
                        """
                        delete from intake.edition
                        where number in (select number from intake.draft where ends_at <= :now)
                        """)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    private byte[] sealed(Map<String, List<String>> entries) {
        return vault.seal(
                json.writeValueAsString(new Sealed(entries)).getBytes(StandardCharsets.UTF_8));
    }

    private Edition edition(ResultSet row, int place) throws SQLException {
        var content = json.readValue(vault.open(row.getBytes("entries")), Sealed.class);
        return new Edition(
                row.getInt("edition"),
                content.entries(),
                row.getObject("printed_at", OffsetDateTime.class).toInstant());
    }
}
