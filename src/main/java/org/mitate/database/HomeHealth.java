package org.mitate.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/// The disk under the home folder, and the last backup that was made of it.
@Component
public class HomeHealth {

    private final Path home;

    HomeHealth(@Value("${mitate.home}") String home) {
        this.home = Path.of(home).toAbsolutePath().normalize();
    }

    /// @param free bytes that this account may still write
    public record Disk(Path folder, long free, long size) {

        public int percentFree() {
            return size == 0 ? 0 : (int) (100 * free / size);
        }
    }

    /// @param file where it lies, as `bin/backup` wrote it
    public record LastBackup(Instant at, String file, long bytes) {}

    public Disk disk() {
        try {
            var disk = Files.getFileStore(home);
            return new Disk(home, disk.getUsableSpace(), disk.getTotalSpace());
        } catch (IOException lost) {
            throw new UncheckedIOException("the disk of the home folder does not answer", lost);
        }
    }

    public Optional<LastBackup> lastBackup() {
        Path note = home.resolve(Backup.NOTE);
        try {
            if (!Files.exists(note)) return Optional.empty();
            List<String> lines = Files.readAllLines(note);
            return Optional.of(
                    new LastBackup(
                            Instant.parse(lines.get(0)),
                            lines.get(1),
                            Long.parseLong(lines.get(2))));
        } catch (IOException unreadable) {
            throw new UncheckedIOException("the note of the last backup is unreadable", unreadable);
        }
    }
}
