package org.mitate.database;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Map;
import java.util.TreeMap;
import org.mitate.shared.CannotStart;

/// The database that comes with Mitate: its server lives and dies with the program.
final class EmbeddedPostgres implements AutoCloseable {

    static final String DATABASE = "mitate";
    static final String OWNER = "mitate_owner";
    static final String PROGRAM = "mitate";

    /// Reachable from this machine only; the terse log keeps out what people typed.
    private static final Map<String, String> SETTINGS =
            Map.ofEntries(
                    Map.entry("listen_addresses", "127.0.0.1"),
                    Map.entry("unix_socket_directories", ""),
                    Map.entry("timezone", "UTC"),
                    Map.entry("log_timezone", "UTC"),
                    Map.entry("shared_buffers", "128MB"),
                    Map.entry("max_connections", "60"),
                    Map.entry("jit", "off"),
                    Map.entry("log_checkpoints", "off"),
                    Map.entry("log_error_verbosity", "terse"));

    private final HomeFolder home;
    private final Server server;
    private final Keeper keeper;
    private final int port;

    private EmbeddedPostgres(HomeFolder home, Server server, Map<String, String> settings)
            throws IOException {
        this.home = home;
        this.server = server;
        port = freePort();
        keeper = server.start(port, settings);
    }

    static EmbeddedPostgres start(HomeFolder home, PostgresProperties properties) {
        Path log = home.resolve("postgres.log");
        try {
            var account = ServerAccount.thatMayEnter(home.path());
            var binaries = Binaries.unpackedIn(properties.binariesOr(home.resolve("binaries")));
            var cluster = Cluster.in(home);
            cluster.createIfMissing(binaries, account, password(home, Cluster.SUPERUSER), log);
            var settings = new TreeMap<>(SETTINGS);
            settings.putAll(properties.settings());
            var server = new Server(cluster, binaries, account, log);
            var postgres = new EmbeddedPostgres(home, server, settings);
            postgres.furnish();
            return postgres;
        } catch (IOException | SQLException failure) {
            throw didNotStart(log, failure);
        }
    }

    String url() {
        return url(DATABASE);
    }

    String password(String role) {
        try {
            return password(home, role);
        } catch (IOException unreadable) {
            throw didNotStart(home.path(), unreadable);
        }
    }

    @Override
    public void close() throws IOException {
        server.stop(keeper);
    }

    private void furnish() throws SQLException {
        new Furnishing(url("postgres"), password(Cluster.SUPERUSER))
                .furnish(password(OWNER), password(PROGRAM));
    }

    private String url(String database) {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + database;
    }

    private static String password(HomeFolder home, String role) throws IOException {
        return new PasswordFile(home.resolve(role + ".password")).password();
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private static CannotStart didNotStart(Path log, Exception failure) {
        return new CannotStart(
                "The embedded PostgreSQL did not start (%s): the reason is at the end of %s."
                        .formatted(failure.getMessage(), log),
                "組み込みの PostgreSQL を起動できません。理由は %s の末尾にあります。".formatted(log),
                failure);
    }
}
