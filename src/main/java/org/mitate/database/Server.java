package org.mitate.database;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.locks.LockSupport;

/// The PostgreSQL server on a cluster: how it is started, awaited and stopped.
record Server(Cluster cluster, Binaries binaries, ServerAccount account, Path log) {

    /// A session of its own leaves Ctrl-C to Spring, which closes its connections first; and the
    /// kernel interrupts the server when the program dies by `kill -9`, so that no orphan stays
    /// behind.
    private static final List<String> LEASH = List.of("setsid", "setpriv", "--pdeathsig", "INT");

    private static final Duration LOOK_AGAIN = Duration.ofMillis(20);

    Keeper start(int port, Map<String, String> settings) throws IOException {
        if (cluster.postmaster().namesARunningServer()) interrupt();
        cluster.postmaster().remove();
        Keeper keeper = Keeper.start(command(port, settings), log);
        awaitReady(keeper);
        return keeper;
    }

    void stop(Keeper keeper) throws IOException {
        keeper.serverIsToEnd();
        interrupt();
        keeper.awaitEnd();
    }

    private void interrupt() throws IOException {
        Command.of(
                        account.prefix(),
                        binaries.program("pg_ctl"),
                        "stop",
                        "--pgdata=" + cluster.data(),
                        "--mode=fast",
                        "--timeout=60")
                .succeeds();
    }

    private List<String> command(int port, Map<String, String> settings) throws IOException {
        var words = new ArrayList<>(account.prefix());
        if (Command.of(LEASH, "true").succeeds()) words.addAll(LEASH);
        words.addAll(List.of(binaries.program("postgres"), "-D", cluster.data().toString()));
        words.addAll(List.of("-p", String.valueOf(port)));
        new TreeMap<>(settings)
                .forEach((name, value) -> words.addAll(List.of("-c", name + "=" + value)));
        return words;
    }

    /// Recovery after a power cut may take minutes, so only the server's own end is a failure.
    private void awaitReady(Keeper keeper) throws IOException {
        while (!cluster.postmaster().saysReady()) {
            if (!keeper.isAtWork()) throw new IOException("the server ended by itself");
            LockSupport.parkNanos(LOOK_AGAIN.toNanos());
        }
        keeper.serverIsReady();
    }
}
