package org.mitate.inbox;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;

/// The real program, in a process of its own, that a test kills and starts again.
final class KillableProgram implements AutoCloseable {

    private static final Duration LONGEST = Duration.ofMinutes(4);

    private final Path folder;
    private @Nullable Process process;

    KillableProgram(Path folder) {
        this.folder = folder;
    }

    Path home() {
        return folder.resolve("home");
    }

    String log() throws IOException {
        return Files.readString(folder.resolve("log"));
    }

    void start(String... settings) throws IOException {
        var command =
                new ArrayList<>(
                        List.of(
                                ProcessHandle.current().info().command().orElseThrow(),
                                "-XX:TieredStopAtLevel=1",
                                "-XX:+UseSerialGC",
                                "-Xmx512m",
                                "-cp",
                                System.getProperty("java.class.path"),
                                "org.mitate.Mitate",
                                "--server.port=0",
                                "--mitate.home=" + home(),
                                "--mitate.postgres.binaries=" + Path.of("target/postgres"),
                                "--mitate.inbox.quiet=0s"));
        command.addAll(List.of(settings));
        Process started =
                new ProcessBuilder(command)
                        .redirectErrorStream(true)
                        .redirectOutput(Redirect.appendTo(folder.resolve("log").toFile()))
                        .start();
        process = started;
        Runtime.getRuntime().addShutdownHook(new Thread(started::destroyForcibly));
    }

    /// At once, as by `kill -9`.
    void kill() throws InterruptedException {
        if (process != null) process.destroyForcibly().waitFor();
    }

    void await(Callable<Boolean> done) throws Exception {
        long end = System.nanoTime() + LONGEST.toNanos();
        while (!done.call()) {
            boolean dead = process == null || !process.isAlive();
            if (dead || System.nanoTime() > end) throw new AssertionError(log());
            Thread.sleep(5);
        }
    }

    @Override
    public void close() throws InterruptedException {
        kill();
    }
}
