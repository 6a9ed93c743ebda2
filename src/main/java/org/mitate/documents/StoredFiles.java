package org.mitate.documents;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.mitate.cases.CaseId;
import org.mitate.cases.application.Enclosure;
import org.mitate.files.FileOwner;
import org.mitate.files.Media;
import org.mitate.hospital.terms.DocumentKind;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The rows of the stored files; their bytes are in the [DocumentStore].
@Repository
class StoredFiles implements FileOwner {

    private final JdbcClient database;

    StoredFiles(JdbcClient database) {
        this.database = database;
    }

    void add(CaseId id, StoredFile file, int bytes, String by) {
        var material = file.material();
        database.sql(
                        """
                        insert into documents.file (
                          id, case_id, kind, material, name, media, pages, bytes, stored_at, stored_by)
                        values (
                          :id, :case, :kind, :material, :name, :media, :pages, :bytes, :at, :by)
                        """)
                .param("id", file.id().value())
                .param("case", id.value())
                .param("kind", file.kind().name())
                .param("material", material == null ? null : material.name())
                .param("name", file.name())
                .param("media", file.media().name())
                .param("pages", file.pages())
                .param("bytes", bytes)
                .param("at", file.storedAt().atOffset(ZoneOffset.UTC))
                .param("by", by)
                .update();
    }

    @Override
    public Set<UUID> known(Collection<UUID> files) {
        return database.sql("select id from documents.file where id in (:files)")
                .param("files", files)
                .query(UUID.class)
                .set();
    }

    List<StoredFile> of(CaseId id) {
        return database.sql(
                        """
                        select * from documents.file
                        where case_id = :case and forgotten_at is null and replaced_at is null
                        order by id
                        """)
                .param("case", id.value())
                .query(StoredFiles::file)
                .list();
    }

    /// With the bindings whose place a newer one took.
    List<UUID> everKept(CaseId id) {
        return database.sql(
                        """
                        select id from documents.file
                        where case_id = :case and forgotten_at is null
                        """)
                .param("case", id.value())
                .query(UUID.class)
                .list();
    }

    Optional<StoredFile> find(CaseId id, UUID file) {
        return database.sql(
                        """
                        select * from documents.file
                        where case_id = :case and id = :id and forgotten_at is null
                          and replaced_at is null
                        """)
                .param("case", id.value())
                .param("id", file)
                .query(StoredFiles::file)
                .optional();
    }

    List<CaseId> casesWithScans() {
        return database
                .sql("select distinct case_id from documents.file where forgotten_at is null")
                .query(UUID.class)
                .list()
                .stream()
                .map(CaseId::new)
                .toList();
    }

    void forget(CaseId id, Instant now) {
        database.sql(
                        """
                        update documents.file set name = '', forgotten_at = :now
                        where case_id = :case and forgotten_at is null
                        """)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("case", id.value())
                .update();
    }

    private static StoredFile file(ResultSet row, int number) throws SQLException {
        String material = row.getString("material");
        return new StoredFile(
                new StoredFile.Id(row.getObject("id", UUID.class)),
                DocumentKind.valueOf(row.getString("kind")),
                material == null ? null : Enclosure.Kind.valueOf(material),
                row.getString("name"),
                Media.valueOf(row.getString("media")),
                row.getInt("pages"),
                row.getObject("paper_id") != null,
                row.getObject("stored_at", OffsetDateTime.class).toInstant());
    }
}
