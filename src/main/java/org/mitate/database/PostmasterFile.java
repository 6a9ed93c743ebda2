package org.mitate.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;

/// `postmaster.pid`: the server's own note of its process, and in line 8 of whether it takes
/// connections.
record PostmasterFile(Path data) {

    boolean saysReady() throws IOException {
        List<String> lines = lines();
        return lines.size() >= 8 && lines.get(7).strip().equals("ready");
    }

    /// Line 4: where the running server listens.
    int port() throws IOException {
        return Integer.parseInt(lines().get(3).strip());
    }

    boolean namesARunningServer() throws IOException {
        List<String> lines = lines();
        if (lines.isEmpty()) return false;
        // after a power cut the number may belong to any other program
        return ProcessHandle.of(Long.parseLong(lines.getFirst().strip()))
                .flatMap(process -> process.info().commandLine())
                .filter(command -> command.contains(data.toString()))
                .isPresent();
    }

    void remove() throws IOException {
        Files.deleteIfExists(file());
    }

    private List<String> lines() throws IOException {
        try {
            return Files.readAllLines(file());
        } catch (NoSuchFileException notRunning) {
            return List.of();
        }
    }

    private Path file() {
        return data.resolve("postmaster.pid");
    }
}
