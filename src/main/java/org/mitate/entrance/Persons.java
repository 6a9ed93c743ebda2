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
import org.mitate.entrance.Attending.Kind;
import org.mitate.shared.Vault;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The declared persons in the database; their names are sealed.
@Repository
class Persons {

    private final JdbcClient database;
    private final Vault vault;

    Persons(JdbcClient database, Vault vault) {
        this.database = database;
        this.vault = vault;
    }

    /// Those who are declared now, in the order in which they were.
    List<Attending> of(CaseId id) {
        return database.sql(
                        """
                        select * from entrance.person
                        where case_id = :case and gone_at is null
                        order by declared_at, seat nulls first, id
                        """)
                .param("case", id.value())
                .query(this::person)
                .list();
    }

    /// Whether the list was ever touched: until then that of the application counts.
    boolean isOwn(CaseId id) {
        return database.sql("select exists (select from entrance.person where case_id = :case)")
                .param("case", id.value())
                .query(Boolean.class)
                .single();
    }

    void add(CaseId id, Attending person) {
        database.sql(
                        """
                        insert into entrance.person (id, case_id, kind, seat, sealed, declared_at)
                        values (:id, :case, :kind, :seat, :sealed, :at)
                        """)
                .param("id", person.id())
                .param("case", id.value())
                .param("kind", person.kind().name())
                .param("seat", person.seat())
                .param("sealed", seal(person))
                .param("at", person.declaredAt().atOffset(ZoneOffset.UTC))
                .update();
    }

    void remove(UUID id, Instant at) {
        database.sql("update entrance.person set gone_at = :at where id = :id and gone_at is null")
                .param("id", id)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    /// When the consultee last said that the list is whole.
    Optional<Instant> declared(CaseId id) {
        return database.sql("select at from entrance.declaration where case_id = :case")
                .param("case", id.value())
                .query((row, number) -> row.getObject("at", OffsetDateTime.class).toInstant())
                .optional();
    }

    void declare(CaseId id, Instant at) {
        database.sql(
                        """
                        insert into entrance.declaration (case_id, at) values (:case, :at)
                        on conflict (case_id) do update set at = excluded.at
                        """)
                .param("case", id.value())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    private byte[] seal(Attending person) {
        var words = List.of(person.name(), person.relation(), person.decision());
        var lines = words.stream().map(it -> it.replaceAll("\\R", " ")).toList();
        return vault.seal(String.join("\n", lines).getBytes(UTF_8));
    }

    private Attending person(ResultSet row, int number) throws SQLException {
        var words = new String(vault.open(row.getBytes("sealed")), UTF_8).split("\n", -1);
        return new Attending(
                row.getObject("id", UUID.class),
                words[0],
                words[1],
                Kind.valueOf(row.getString("kind")),
                row.getObject("seat", Integer.class),
                words[2],
                row.getObject("declared_at", OffsetDateTime.class).toInstant());
    }
}
