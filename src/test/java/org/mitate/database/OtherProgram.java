package org.mitate.database;

import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.util.Map;

/// A second program with its own database, to be killed: it saves a number, says it, and goes on
/// with the next.
final class OtherProgram {

    static void main(String[] arguments) throws Exception {
        var home = HomeFolder.open(Path.of(arguments[0]));
        var postgres = EmbeddedPostgres.start(home, properties());
        String owner = EmbeddedPostgres.OWNER;
        try (var connection =
                        DriverManager.getConnection(
                                postgres.url(), owner, postgres.password(owner));
                var statement = connection.createStatement()) {
            statement.execute("create schema if not exists notes");
            statement.execute("create table if not exists notes.note (number bigint)");
            for (long number = 1; true; number++) {
                statement.execute("insert into notes.note values (" + number + ")");
                System.out.println(number);
            }
        }
    }

    static Process start(Path home) throws Exception {
        String java = ProcessHandle.current().info().command().orElseThrow();
        return new ProcessBuilder(
                        java,
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        OtherProgram.class.getName(),
                        home.toString())
                .redirectError(Redirect.INHERIT)
                .start();
    }

    static PostgresProperties properties() {
        return new PostgresProperties(Path.of("target", "postgres"), Map.of());
    }
}
