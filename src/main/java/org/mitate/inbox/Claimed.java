package org.mitate.inbox;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;

/// A file that was taken out of a watched folder and has a folder of its own there, whose name can
/// only be one: it makes the file come in once.
///
/// @param folder its own, inside of the folder `claimed`
record Claimed(Path folder, Path file) {

    static final String MARK = "FOLDER:";

    String mark() {
        return MARK + folder.getFileName();
    }

    long bytes() throws IOException {
        return Files.size(file);
    }

    /// The machine's own time (rules.md CH10).
    Instant machineTime() throws IOException {
        return Files.getLastModifiedTime(file).toInstant();
    }

    String name() {
        return file.getFileName().toString();
    }
}
