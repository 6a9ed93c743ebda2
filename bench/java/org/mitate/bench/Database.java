package org.mitate.bench;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.nio.file.Files;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/// The program's database by a pool of one's own, as the owner of the tables: to seed it, to look
/// things up afterwards, and for the same work in raw SQL.
final class Database implements AutoCloseable {

    private final HikariDataSource pool;

    Database(String url, String role, String password) {
        var settings = new HikariConfig();
        settings.setJdbcUrl(url);
        settings.setUsername(role);
        settings.setPassword(password);
        settings.setMaximumPoolSize(8);
        pool = new HikariDataSource(settings);
    }

    static Database embeddedIn(Program program) throws IOException {
        String port = program.postmasterFile().get(3);
        String password = Files.readString(program.home().resolve("mitate_owner.password"));
        return new Database(
                "jdbc:postgresql://127.0.0.1:" + port + "/mitate",
                "mitate_owner",
                password.strip());
    }

    Connection connection() throws SQLException {
        return pool.getConnection();
    }

    void run(String... statements) throws SQLException {
        try (var connection = connection();
                var statement = connection.createStatement()) {
            for (String sql : statements) statement.execute(sql);
        }
    }

    /// All rows of a question, each as its columns in text.
    List<List<String>> rows(String sql, Object... values) throws SQLException {
        try (var connection = connection();
                var statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) statement.setObject(i + 1, values[i]);
            try (var result = statement.executeQuery()) {
                return read(result);
            }
        }
    }

    long number(String sql, Object... values) throws SQLException {
        return Long.parseLong(rows(sql, values).getFirst().getFirst());
    }

    List<String> column(String sql, Object... values) throws SQLException {
        return rows(sql, values).stream().map(List::getFirst).toList();
    }

    private static List<List<String>> read(ResultSet result) throws SQLException {
        int columns = result.getMetaData().getColumnCount();
        var rows = new ArrayList<List<String>>();
        while (result.next()) {
            var row = new ArrayList<String>();
            for (int i = 1; i <= columns; i++) row.add(result.getString(i));
            rows.add(row);
        }
        return rows;
    }

    @Override
    public void close() {
        pool.close();
    }
}
