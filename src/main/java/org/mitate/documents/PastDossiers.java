package org.mitate.documents;

import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.mitate.cases.CaseFile;
import org.mitate.cases.CaseId;
import org.mitate.hospital.terms.DocumentKind;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// What the dossiers of many cases hold, read in three queries whatever their number.
@Repository
class PastDossiers {

    private final JdbcClient database;

    PastDossiers(JdbcClient database) {
        this.database = database;
    }

    /// What a check needs of one dossier.
    ///
    /// @param there kinds of which a whole paper is there
    /// @param awaited kinds that somebody promised
    /// @param decided the standing decisions by code of the finding
    record Contents(
            Set<DocumentKind> there, Set<DocumentKind> awaited, Map<Boolean, Set<String>> decided) {

        static Contents empty() {
            return new Contents(
                    EnumSet.noneOf(DocumentKind.class),
                    EnumSet.noneOf(DocumentKind.class),
                    Map.of(true, new HashSet<>(), false, new HashSet<>()));
        }

        Set<String> decided(boolean yes) {
            return decided.getOrDefault(yes, Set.of());
        }
    }

    Map<CaseId, Contents> of(Collection<CaseFile> files) {
        var contents = new HashMap<CaseId, Contents>();
        files.forEach(file -> contents.put(file.id(), Contents.empty()));
        UUID[] ids = files.stream().map(file -> file.id().value()).toArray(UUID[]::new);
        each(
                "select case_id, kind from documents.paper where lacking = '' and case_id = any(:ids)",
                ids,
                row ->
                        open(contents, row.getObject("case_id", UUID.class))
                                .there()
                                .add(DocumentKind.valueOf(row.getString("kind"))));
        each(
                "select case_id, kind from documents.awaited where case_id = any(:ids)",
                ids,
                row ->
                        open(contents, row.getObject("case_id", UUID.class))
                                .awaited()
                                .add(DocumentKind.valueOf(row.getString("kind"))));
        each(
                """
                select distinct on (case_id, code) case_id, code, yes
                from documents.decision where case_id = any(:ids)
                order by case_id, code, seq desc
                """,
                ids,
                row ->
                        open(contents, row.getObject("case_id", UUID.class))
                                .decided(row.getBoolean("yes"))
                                .add(row.getString("code")));
        return contents;
    }

    private void each(String sql, UUID[] ids, RowCallbackHandler reader) {
        database.sql(sql).param("ids", ids).query(reader);
    }

    private static Contents open(Map<CaseId, Contents> contents, UUID id) {
        return contents.computeIfAbsent(new CaseId(id), unknown -> Contents.empty());
    }
}
