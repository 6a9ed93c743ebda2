package org.mitate.intake;

import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mitate.shared.CaseNumber;
import org.mitate.shared.Vault;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/// The drafts in the database; what was typed lies there sealed.
@Repository
class Drafts {

    private static final String FIND =
            """
            select draft.*,
                   (select coalesce(max(edition), 0) from intake.edition
                    where edition.number = draft.number) as edition
            from intake.draft
            """;

    private final JdbcClient database;
    private final Vault vault;
    private final JsonMapper json;

    Drafts(JdbcClient database, Vault vault, JsonMapper json) {
        this.database = database;
        this.vault = vault;
        this.json = json;
    }

    /// What is sealed: the entries, and the secret as long as it may have to be printed again.
    record Sealed(String secret, Map<String, List<String>> entries) {}

    void add(Draft draft, String cookieMark, String secretMark, Instant now) {
        database.sql(
                        """
                        insert into intake.draft (number, cookie, entries, secret, made_at, ends_at)
                        values (:number, :cookie, :entries, :secret, :now, :endsAt)
                        """)
                .param("number", draft.number().value())
                .param("cookie", cookieMark)
                .param("entries", sealed(draft))
                .param("secret", secretMark)
                .param("now", utc(now))
                .param("endsAt", utc(draft.endsAt()))
                .update();
    }

    Optional<Draft> byCookie(String cookieMark, Instant now) {
        return find("where cookie = :key", cookieMark, now);
    }

    Optional<Draft> byNumber(CaseNumber number, Instant now) {
        return find("where number = :key", number.value(), now);
    }

    private Optional<Draft> find(String which, String key, Instant now) {
        return database.sql(FIND + which + " and received_at is null and ends_at > :now")
                .param("key", key)
                .param("now", utc(now))
                .query(this::draft)
                .optional();
    }

    Map<CaseNumber, Integer> waiting(Collection<CaseNumber> numbers, Instant now) {
        var waiting = new HashMap<CaseNumber, Integer>();
        if (numbers.isEmpty()) return waiting;
        database.sql(
                        """
                        select number, coalesce(max(edition), 0) as edition
                        from intake.draft left join intake.edition using (number)
                        where number in (:numbers) and received_at is null and ends_at > :now
                        group by number
                        """)
                .param("numbers", numbers.stream().map(CaseNumber::value).toList())
                .param("now", utc(now))
                .query(
                        row -> {
                            var number = new CaseNumber(row.getString("number"));
                            waiting.put(number, row.getInt("edition"));
                        });
        return waiting;
    }

    boolean knows(CaseNumber number, String secretMark) {
        return database.sql(
                        "select 1 from intake.draft where number = :number and secret = :secret")
                .param("number", number.value())
                .param("secret", secretMark)
                .query(Integer.class)
                .optional()
                .isPresent();
    }

    /// Whether number and secret come from a form of the wizard: its own copy went home with the
    /// applicant.
    boolean isPrepared(CaseNumber number) {
        return database.sql(
                        """
                        select 1 from intake.draft
                        where number = :number and cookie not like 'desk %'
                        """)
                .param("number", number.value())
                .query(Integer.class)
                .optional()
                .isPresent();
    }

    /// Nothing but the key to the status page of a case; an older key opens no longer.
    void giveKey(CaseNumber number, String secretMark, Instant now) {
        database.sql(
                        """
                        insert into intake.draft
                          (number, cookie, entries, secret, made_at, received_at, ends_at)
                        values (:number, 'desk ' || :number, '', :secret, :now, :now, :now)
                        on conflict (number) do update set secret = excluded.secret
                        where draft.received_at is not null
                        """)
                .param("number", number.value())
                .param("secret", secretMark)
                .param("now", utc(now))
                .update();
    }

    void write(Draft draft) {
        database.sql("update intake.draft set entries = :entries where number = :number")
                .param("number", draft.number().value())
                .param("entries", sealed(draft))
                .update();
    }

    void printed(CaseNumber number, Instant now, Instant endsAt) {
        database.sql(
                        """
                        update intake.draft
                        set printed_at = coalesce(printed_at, :now), ends_at = greatest(ends_at, :endsAt)
                        where number = :number
                        """)
                .param("number", number.value())
                .param("now", utc(now))
                .param("endsAt", utc(endsAt))
                .update();
    }

    /// The case holds everything now; only the key to the status page stays.
    void received(CaseNumber number, Instant now) {
        database.sql(
                        """
                        update intake.draft set received_at = :now, entries = ''
                        where number = :number
                        """)
                .param("number", number.value())
                .param("now", utc(now))
                .update();
    }

    void remove(CaseNumber number) {
        database.sql("delete from intake.draft where number = :number and received_at is null")
                .param("number", number.value())
                .update();
    }

    int removeEnded(Instant now) {
        return database.sql(
                        "delete from intake.draft where ends_at <= :now and received_at is null")
                .param("now", utc(now))
                .update();
    }

    private byte[] sealed(Draft draft) {
        var content = new Sealed(draft.secret().value(), draft.entries());
        return vault.seal(json.writeValueAsString(content).getBytes(StandardCharsets.UTF_8));
    }

    private Draft draft(ResultSet row, int number) throws SQLException {
        var content = json.readValue(vault.open(row.getBytes("entries")), Sealed.class);
        return new Draft(
                new CaseNumber(row.getString("number")),
                new CaseNumber(content.secret()),
                content.entries(),
                row.getInt("edition"),
                row.getObject("ends_at", OffsetDateTime.class).toInstant());
    }

    private static OffsetDateTime utc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
