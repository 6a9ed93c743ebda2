package org.mitate.room;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.mitate.inbox.KillableProgram;

/// One of several programs of one hospital.
public final class Node implements AutoCloseable {

    private final KillableProgram program;
    private final List<String> settings;
    private int starts;

    Node(Path folder, List<String> settings) throws IOException {
        program = new KillableProgram(Files.createDirectories(folder));
        this.settings = settings;
    }

    /// @param more settings for this start
    /// @return where it listens
    int start(String... more) throws Exception {
        starts++;
        var all = new ArrayList<>(settings);
        all.addAll(List.of(more));
        program.start(all.toArray(String[]::new));
        program.await(() -> said(Scene.OPEN).size() == starts);
        return Integer.parseInt(said(Scene.OPEN).getLast());
    }

    /// What followed these words in its log.
    List<String> said(String words) throws IOException {
        return program.log()
                .lines()
                .filter(line -> line.startsWith(words))
                .map(line -> line.substring(words.length()))
                .toList();
    }

    public void kill() throws InterruptedException {
        program.kill();
    }

    @Override
    public void close() throws InterruptedException {
        program.close();
    }
}
