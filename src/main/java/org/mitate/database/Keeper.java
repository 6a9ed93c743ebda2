package org.mitate.database;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The thread that starts the server and stays with it.
///
/// The kernel's parent death signal watches the thread that started a process, not the program: a
/// thread of a pool or a virtual one would take the server with it.
final class Keeper {

    private static final Logger LOG = LoggerFactory.getLogger(Keeper.class);
    private static final Duration PAUSE = Duration.ofSeconds(1);

    private final ProcessBuilder server;
    private final Thread thread =
            Thread.ofPlatform().daemon().name("postgres-keeper").unstarted(this::keep);
    private volatile boolean ready;

    private Keeper(ProcessBuilder server) {
        this.server = server;
    }

    static Keeper start(List<String> command, Path log) {
        var output = Redirect.appendTo(log.toFile());
        var server = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(output);
        var keeper = new Keeper(server);
        keeper.thread.start();
        return keeper;
    }

    boolean isAtWork() {
        return thread.isAlive();
    }

    /// From now on a server that ends is started again, as nobody is there at night who would do
    /// it.
    void serverIsReady() {
        ready = true;
    }

    void serverIsToEnd() {
        ready = false;
    }

    void awaitEnd() {
        try {
            thread.join();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private void keep() {
        try {
            server.start().waitFor();
            while (ready) {
                LOG.error("The database server ended by itself and is started again.");
                Thread.sleep(PAUSE);
                server.start().waitFor();
            }
        } catch (IOException | InterruptedException failure) {
            LOG.error("The database server cannot be started.", failure);
        }
    }
}
