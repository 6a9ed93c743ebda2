package org.mitate.bench;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/// A PostgreSQL server of Debian's package on a cluster of its own, as an operator runs one: it
/// ends by `kill -9` and is started again by the bench, as systemd does it.
final class DebianServer {

    private static final Path PACKAGES = Path.of("/usr/lib/postgresql");
    private static final List<String> AS_POSTGRES =
            List.of("setpriv", "--reuid=postgres", "--regid=postgres", "--clear-groups");

    private final Path data;
    private final String binaries;
    private final int port;
    private Process server;

    DebianServer(Path folder) throws IOException, InterruptedException {
        data = folder.resolve("cluster");
        try (var majors = Files.list(PACKAGES)) {
            binaries = majors.sorted().toList().getLast() + "/bin/";
        }
        try (var free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = free.getLocalPort();
        }
        Files.createDirectory(data);
        run("chown", "postgres", data.toString());
        run(
                command(
                        "initdb",
                        "--auth=trust",
                        "--encoding=UTF8",
                        "--locale=C.UTF-8",
                        "-D",
                        "" + data));
    }

    /// Makes the two roles and the database of docs/operations.
    void furnish() throws SQLException {
        try (var connection = DriverManager.getConnection(url("postgres"), "postgres", "");
                var statement = connection.createStatement()) {
            statement.execute("create role mitate_owner login");
            statement.execute("create role mitate login");
            statement.execute("create database mitate owner mitate_owner");
        }
    }

    String url(String database) {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + database;
    }

    String version() throws SQLException {
        try (var connection = DriverManager.getConnection(url("postgres"), "postgres", "")) {
            return connection.getMetaData().getDatabaseProductVersion();
        }
    }

    /// What is left of a killed server may hold its memory for a moment: then once more.
    void start() throws IOException, InterruptedException {
        while (true) {
            var words = command("postgres", "-D", "" + data, "-p", "" + port);
            words.addAll(
                    List.of("-c", "listen_addresses=127.0.0.1", "-c", "unix_socket_directories="));
            server = quiet(words).start();
            while (server.isAlive()) {
                if (answers()) return;
                Thread.sleep(50);
            }
            Thread.sleep(200);
        }
    }

    private boolean answers() {
        try (var connection = DriverManager.getConnection(url("postgres"), "postgres", "")) {
            return connection.isValid(1);
        } catch (SQLException notYet) {
            return false;
        }
    }

    void kill() throws InterruptedException {
        server.destroyForcibly().waitFor();
    }

    private List<String> command(String program, String... arguments) {
        var words = new ArrayList<>(AS_POSTGRES);
        words.add(binaries + program);
        words.addAll(List.of(arguments));
        return words;
    }

    private void run(String... command) throws IOException, InterruptedException {
        run(List.of(command));
    }

    private void run(List<String> command) throws IOException, InterruptedException {
        if (quiet(command).start().waitFor() != 0) throw new IOException("failed: " + command);
    }

    private ProcessBuilder quiet(List<String> command) {
        Path log = data.resolveSibling("cluster.log");
        return new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(Redirect.appendTo(log.toFile()));
    }
}
