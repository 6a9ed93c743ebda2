package org.mitate.database;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;

/// The thread that starts the server and stays until it ends.
///
/// The kernel's parent death signal watches the thread that started a process, not the program: a
/// thread of a pool or a virtual one would take the server with it.
final class Keeper {

    private Keeper() {}

    static Process start(List<String> command, Path log) throws IOException {
        var builder =
                new ProcessBuilder(command)
                        .redirectErrorStream(true)
                        .redirectOutput(Redirect.appendTo(log.toFile()));
        var started = new CompletableFuture<Process>();
        Thread.ofPlatform().daemon().name("postgres-keeper").start(() -> keep(builder, started));
        try {
            return started.get();
        } catch (ExecutionException failure) {
            throw new IOException(failure.getCause());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IOException(stopped);
        }
    }

    private static void keep(ProcessBuilder builder, CompletableFuture<Process> started) {
        try {
            Process process = builder.start();
            started.complete(process);
            process.waitFor();
        } catch (IOException | InterruptedException failure) {
            started.completeExceptionally(failure);
        }
    }
}
