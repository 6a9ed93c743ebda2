package org.mitate.bench;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;

/// The real program in a process of its own, started as a hospital starts it: with `bin/start`, in
/// a home folder of its own.
final class Program {

    private static final Pattern INVITATION = Pattern.compile("one-time code ([0-9A-Z-]+)");
    private static final Duration LONGEST_START = Duration.ofMinutes(3);

    private final Path home;
    private final int port;
    private final List<String> arguments;
    private Process process;

    Program(Path home, String... arguments) throws IOException {
        this.home = home;
        this.arguments = List.of(arguments);
        try (var free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = free.getLocalPort();
        }
    }

    Path home() {
        return home;
    }

    int port() {
        return port;
    }

    long pid() {
        return process.pid();
    }

    boolean runs() {
        return process.isAlive();
    }

    /// @return how long it took until the program answered
    Duration start() throws IOException, InterruptedException {
        var command = new java.util.ArrayList<>(List.of("bin/start"));
        command.addAll(arguments);
        var builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment()
                .putAll(
                        Map.of(
                                "MITATE_HOME", home.toString(),
                                "MITATE_PORT", String.valueOf(port)));
        long began = System.nanoTime();
        process = builder.redirectOutput(Redirect.appendTo(log().toFile())).start();
        Runtime.getRuntime().addShutdownHook(new Thread(process::destroyForcibly));
        awaitAnswer();
        return Duration.ofNanos(System.nanoTime() - began);
    }

    /// Waits until the program says that it and its database are well.
    void awaitAnswer() throws InterruptedException {
        long end = System.nanoTime() + LONGEST_START.toNanos();
        while (!isWell()) {
            if (!runs()) throw new IllegalStateException("the program ended; see " + log());
            if (System.nanoTime() > end) throw new IllegalStateException("no answer; see " + log());
            Thread.sleep(10);
        }
    }

    private boolean isWell() {
        try (var browser = new Browser(port)) {
            return browser.get("/actuator/health").status() == 200;
        } catch (IOException notYet) {
            return false;
        }
    }

    /// The code with which the first administrator enters, from the console.
    String invitation() throws IOException {
        var found = INVITATION.matcher(Files.readString(log()));
        if (found.find()) return found.group(1);
        throw new IllegalStateException("no one-time code in " + log());
    }

    void stop() throws InterruptedException {
        process.destroy();
        if (!process.waitFor(60, TimeUnit.SECONDS)) kill();
    }

    void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    /// The first process of the embedded database.
    ProcessHandle postmaster() throws IOException {
        return ProcessHandle.of(Long.parseLong(postmasterFile().getFirst())).orElseThrow();
    }

    /// The lines of PostgreSQL's own note about itself: the first is its process, the fourth its
    /// port.
    List<String> postmasterFile() throws IOException {
        return Files.readAllLines(home.resolve("postgres/18/postmaster.pid"));
    }

    private Path log() {
        return home.resolveSibling(home.getFileName() + ".log");
    }
}
