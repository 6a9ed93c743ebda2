package org.mitate.room;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.NetworkInterface;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

/// Debian's coturn as docs/operations/room.md runs it, on a free port, in a folder of its own.
public final class Coturn implements AutoCloseable {

    private static final String SECRET = "only for tests";

    private static final String SETTINGS =
            """
            listening-ip=%1$s
            relay-ip=%1$s
            listening-port=%2$d
            use-auth-secret
            static-auth-secret=%3$s
            realm=mitate.example
            fingerprint
            no-tls
            no-dtls
            no-cli
            no-multicast-peers
            userdb=%4$s/users
            pidfile=%4$s/pid
            simple-log
            log-file=%4$s/log
            """;

    private final String address;
    private final int port;
    private final Process server;

    private Coturn(String address, int port, Process server) {
        this.address = address;
        this.port = port;
        this.server = server;
    }

    /// It relays to no address of the loop by itself, so it has to have one of its own.
    public static Coturn start(Path folder) throws IOException, InterruptedException {
        String address = address();
        int port = freePort();
        Path settings = folder.resolve("turnserver.conf");
        Files.writeString(settings, SETTINGS.formatted(address, port, SECRET, folder));
        Process server =
                new ProcessBuilder("turnserver", "-c", settings.toString())
                        .redirectErrorStream(true)
                        .redirectOutput(Redirect.to(folder.resolve("turnserver.out").toFile()))
                        .start();
        Runtime.getRuntime().addShutdownHook(new Thread(server::destroyForcibly));
        var coturn = new Coturn(address, port, server);
        coturn.awaitOpen();
        return coturn;
    }

    /// What the operator of the room writes down, for one kind of transport only.
    public List<String> settings(String transport) {
        return List.of(
                "--mitate.room.turn.urls=turn:%s:%d?transport=%s"
                        .formatted(address, port, transport),
                "--mitate.room.turn.secret=" + SECRET,
                "--mitate.room.turn.only=true");
    }

    /// Nothing passes any more, and nobody is told.
    public void freeze() throws IOException, InterruptedException {
        signal("-STOP");
    }

    public void thaw() throws IOException, InterruptedException {
        signal("-CONT");
    }

    @Override
    public void close() throws InterruptedException {
        server.destroyForcibly().waitFor(10, TimeUnit.SECONDS);
    }

    private void signal(String name) throws IOException, InterruptedException {
        String process = String.valueOf(server.pid());
        if (new ProcessBuilder("kill", name, process).start().waitFor() != 0) {
            throw new IllegalStateException("coturn is not there");
        }
    }

    private void awaitOpen() throws InterruptedException {
        for (int attempt = 0; attempt < 500; attempt++) {
            try (var socket = new Socket()) {
                socket.connect(new InetSocketAddress(address, port));
                return;
            } catch (IOException notYet) {
                if (!server.isAlive()) throw new IllegalStateException("coturn ended", notYet);
                Thread.sleep(10);
            }
        }
        throw new IllegalStateException("coturn does not open");
    }

    private static String address() throws IOException {
        return NetworkInterface.networkInterfaces()
                .flatMap(NetworkInterface::inetAddresses)
                .filter(it -> it instanceof Inet4Address && !it.isLoopbackAddress())
                .map(InetAddress::getHostAddress)
                .findFirst()
                .orElseThrow(() -> new IOException("this machine has no address of its own"));
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
