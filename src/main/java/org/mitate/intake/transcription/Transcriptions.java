package org.mitate.intake.transcription;

import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mitate.shared.Vault;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/// What is being written out, kept on the server and sealed: nothing of it lies in a browser that
/// several people share, and it outlives the program's end.
@Repository
public class Transcriptions {

    private static final TypeReference<Map<String, List<String>>> ENTRIES =
            new TypeReference<>() {};

    private final JdbcClient database;
    private final Vault vault;
    private final JsonMapper json;
    private final Clock clock;

    Transcriptions(JdbcClient database, Vault vault, JsonMapper json, Clock clock) {
        this.database = database;
        this.vault = vault;
        this.json = json;
        this.clock = clock;
    }

    public Optional<Transcription> find(String sheaf) {
        return database.sql("select * from intake.transcription where sheaf = :sheaf")
                .param("sheaf", sheaf)
                .query(this::transcription)
                .optional();
    }

    /// Whoever opens it first is at it; the others see who.
    public Transcription open(String sheaf, String account) {
        database.sql(
                        """
                        insert into intake.transcription (sheaf, entries, account, begun_at, kept_at)
                        values (:sheaf, :entries, :account, :now, :now)
                        on conflict (sheaf) do nothing
                        """)
                .param("sheaf", sheaf)
                .param("entries", sealed(Map.of()))
                .param("account", account)
                .param("now", now())
                .update();
        return find(sheaf).orElseThrow();
    }

    /// @return whether it was kept: not when somebody else is at it now, or it is over
    public boolean keep(String sheaf, String account, Map<String, List<String>> entries) {
        return database.sql(
                                """
                                update intake.transcription
                                set entries = :entries, kept_at = :now
                                where sheaf = :sheaf and account = :account
                                """)
                        .param("sheaf", sheaf)
                        .param("account", account)
                        .param("entries", sealed(entries))
                        .param("now", now())
                        .update()
                == 1;
    }

    /// Somebody else goes on with it, from where it stands.
    public void takeOver(String sheaf, String account) {
        database.sql("update intake.transcription set account = :account where sheaf = :sheaf")
                .param("sheaf", sheaf)
                .param("account", account)
                .update();
    }

    public void remove(String sheaf) {
        database.sql("delete from intake.transcription where sheaf = :sheaf")
                .param("sheaf", sheaf)
                .update();
    }

    /// Half done work on sheets that went another way; nobody comes back to it.
    public int removeOlder(Instant than) {
        return database.sql("delete from intake.transcription where kept_at < :than")
                .param("than", than.atOffset(ZoneOffset.UTC))
                .update();
    }

    private byte[] sealed(Map<String, List<String>> entries) {
        return vault.seal(json.writeValueAsString(entries).getBytes(StandardCharsets.UTF_8));
    }

    private Transcription transcription(ResultSet row, int number) throws SQLException {
        return new Transcription(
                row.getString("sheaf"),
                row.getString("account"),
                row.getObject("begun_at", OffsetDateTime.class).toInstant(),
                row.getObject("kept_at", OffsetDateTime.class).toInstant(),
                json.readValue(vault.open(row.getBytes("entries")), ENTRIES));
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
