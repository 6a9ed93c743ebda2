package org.mitate.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.mitate.Applications;
import org.mitate.Clinic;
import org.mitate.People;
import org.mitate.Situations;
import org.mitate.cases.CaseFile;
import org.mitate.documents.FileCabinet;
import org.mitate.documents.StoredFile;
import org.mitate.files.Faxes;
import org.mitate.files.Scan;
import org.mitate.hospital.terms.DocumentKind;
import org.mitate.shared.Vault;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;

/// The whole clinic is backed up while its doors are open, restored elsewhere, and compared.
@Clinic
@Timeout(180)
class WholeHouseBackupTest {

    private static final String TABLES =
            """
            select schemaname || '.' || tablename from pg_tables
            where schemaname not in ('pg_catalog', 'information_schema')
            """;

    @TempDir Path folder;

    @Value("${mitate.home}")
    private Path home;

    @Autowired private EmbeddedPostgres open;
    @Autowired private FileCabinet cabinet;
    @Autowired private Situations situations;
    @Autowired private People people;

    @BeforeEach
    void letTheServerPass() throws IOException {
        Files.setPosixFilePermissions(folder, Permissions.HOME);
    }

    @Test
    void everyRowAndEveryFileComesBack() throws Exception {
        byte[] png = Faxes.png(Faxes.page(600, 800));
        CaseFile file = situations.received(Applications.self());
        StoredFile scan =
                people.as(
                        people.secretary(),
                        () ->
                                cabinet.keep(
                                        file.id(),
                                        DocumentKind.REFERRAL_LETTER,
                                        null,
                                        Scan.of("scan.png", png)));
        Path backups = folder.resolve("backups");
        Path other = folder.resolve("other");

        Backup.Made made =
                new Backup(home, backups, backups).make(Instant.parse("2026-11-24T01:00:00Z"));
        var restoring = new Restoring(other);
        restoring.restore(made.data(), false);
        restoring.restoreKeys(made.keys());

        assertThat(made.database()).isEqualTo(Backup.Database.AT_WORK);
        try (var lock = HomeFolder.open(other);
                var restored = EmbeddedPostgres.start(lock, OtherProgram.properties())) {
            Map<String, String> was = hashes(open);
            assertThat(hashes(restored)).isEqualTo(was);
            assertThat(was).hasSizeGreaterThan(30).containsKey("cases.journal");
        }
        String id = scan.id().value().toString();
        Path sealed = other.resolve("files").resolve(id.substring(id.length() - 2)).resolve(id);
        Vault vault = new HouseKey().vault("", other.toString());
        assertThat(vault.open(Files.readAllBytes(sealed))).isEqualTo(png);
    }

    /// Number of rows and a hash over all of them, by table.
    private static Map<String, String> hashes(EmbeddedPostgres postgres) throws SQLException {
        var hashes = new TreeMap<String, String>();
        String owner = EmbeddedPostgres.OWNER;
        try (Connection connection =
                        DriverManager.getConnection(
                                postgres.url(), owner, postgres.password(owner));
                var tables = connection.createStatement().executeQuery(TABLES)) {
            while (tables.next())
                hashes.put(tables.getString(1), hash(connection, tables.getString(1)));
        }
        return hashes;
    }

    private static String hash(Connection connection, String table) throws SQLException {
        String sql =
                "select count(*) || ' ' || coalesce(md5(string_agg(md5(t::text), '' order by md5(t::text))), '') from "
                        + table
                        + " t";
        try (var row = connection.createStatement().executeQuery(sql)) {
            row.next();
            return row.getString(1);
        }
    }
}
