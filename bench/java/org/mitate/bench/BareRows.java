package org.mitate.bench;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/// The rows that receiving a form leaves behind, written again for other cases by bare inserts in
/// one transaction: the least that the database has to do.
final class BareRows {

    private static final String CASE = "(select id from cases.file where number = ?)";

    /// A table with one of its rows, as the driver read it.
    private record Row(String table, List<String> columns, List<Object> values) {}

    private final Database database;
    private final List<Row> rows = new ArrayList<>();

    /// @param number of a case that was received over HTTP
    BareRows(Database database, String number) throws SQLException {
        this.database = database;
        read("cases.file", "id = " + CASE, number);
        read("cases.journal", "case_id = " + CASE, number);
        read("documents.paper", "case_id = " + CASE, number);
    }

    private void read(String table, String where, String number) throws SQLException {
        var columns =
                database.column(
                        """
                        select attname from pg_attribute
                        where attrelid = ?::regclass and attnum > 0 and not attisdropped and attgenerated = ''
                        """,
                        table);
        String sql =
                "select %s from %s where %s".formatted(String.join(", ", columns), table, where);
        try (var connection = database.connection();
                var statement = connection.prepareStatement(sql)) {
            statement.setString(1, number);
            try (var result = statement.executeQuery()) {
                while (result.next()) {
                    var values = new ArrayList<>();
                    for (int i = 1; i <= columns.size(); i++) values.add(result.getObject(i));
                    rows.add(new Row(table, columns, values));
                }
            }
        }
    }

    int count() {
        return rows.size();
    }

    /// Writes them for another draft, which is emptied as receiving does it.
    void write(String draft) throws SQLException {
        UUID id = UUID.randomUUID();
        try (var connection = database.connection()) {
            connection.setAutoCommit(false);
            for (Row row : rows) write(connection, row, draft, id);
            try (var empty =
                    connection.prepareStatement(
                            """
                            update intake.draft set received_at = made_at, entries = '' where number = ?
                            """)) {
                empty.setString(1, draft);
                empty.executeUpdate();
            }
            connection.commit();
            connection.setAutoCommit(true);
        }
    }

    private static void write(Connection connection, Row row, String draft, UUID id)
            throws SQLException {
        String places = "?, ".repeat(row.columns().size() - 1) + "?";
        String sql =
                "insert into %s (%s) values (%s)"
                        .formatted(row.table(), String.join(", ", row.columns()), places);
        try (var insert = connection.prepareStatement(sql)) {
            for (int i = 0; i < row.columns().size(); i++) {
                insert.setObject(i + 1, own(row, i, draft, id));
            }
            insert.executeUpdate();
        }
    }

    /// The keys are those of the other case, everything else is the same.
    private static Object own(Row row, int column, String draft, UUID id) {
        Object value = row.values().get(column);
        if (value == null) return null;
        return switch (row.columns().get(column)) {
            case "number" -> draft;
            case "case_id" -> id;
            case "id" -> row.table().equals("cases.file") ? id : UUID.randomUUID();
            case "request_key" -> UUID.randomUUID();
            default -> value;
        };
    }
}
