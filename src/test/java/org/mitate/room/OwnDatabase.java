package org.mitate.room;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import org.springframework.boot.flyway.autoconfigure.FlywayConnectionDetails;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;

/// An empty database beside that of the test clinic, on its server: programs that use it may die
/// without taking it along.
public record OwnDatabase(String url, FlywayConnectionDetails owner, JdbcConnectionDetails house) {

    public static OwnDatabase make(
            String name, FlywayConnectionDetails owner, JdbcConnectionDetails house, Path home)
            throws IOException, SQLException {
        String superuser = Files.readString(home.resolve("postgres.password")).strip();
        try (var connection =
                        DriverManager.getConnection(house.getJdbcUrl(), "postgres", superuser);
                var statement = connection.createStatement()) {
            statement.execute("create database " + name + " owner " + owner.getUsername());
        }
        String url = house.getJdbcUrl().replaceAll("[^/]+$", name);
        return new OwnDatabase(url, owner, house);
    }

    public Connection connect() throws SQLException {
        return DriverManager.getConnection(url, owner.getUsername(), owner.getPassword());
    }

    /// How a program is told to use it, as in docs/operations.
    public List<String> settings() {
        return List.of(
                "--spring.datasource.url=" + url,
                "--spring.datasource.username=" + house.getUsername(),
                "--spring.datasource.password=" + house.getPassword(),
                "--spring.flyway.user=" + owner.getUsername(),
                "--spring.flyway.password=" + owner.getPassword());
    }
}
