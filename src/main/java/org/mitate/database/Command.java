package org.mitate.database;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// A program of PostgreSQL or Linux that is called and waited for.
record Command(List<String> words) {

    static Command of(List<String> prefix, String... words) {
        var all = new ArrayList<>(prefix);
        all.addAll(List.of(words));
        return new Command(List.copyOf(all));
    }

    boolean succeeds() throws IOException {
        try {
            return run(Redirect.DISCARD);
        } catch (IOException notInstalled) {
            return false;
        }
    }

    boolean succeeds(Path log) throws IOException {
        return run(Redirect.appendTo(log.toFile()));
    }

    private boolean run(Redirect output) throws IOException {
        Process process =
                new ProcessBuilder(words).redirectErrorStream(true).redirectOutput(output).start();
        try {
            return process.waitFor() == 0;
        } catch (InterruptedException stopped) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
            throw new IOException("interrupted while waiting for " + words.getFirst(), stopped);
        }
    }
}
