package org.mitate;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.UUID;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.util.FileSystemUtils;

/// A fresh home folder for each run of the tests; it stays until the next run, to be looked into.
final class TestHome implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    private static final Path PARENT = Path.of("target", "homes");

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        try {
            Files.createDirectories(PARENT);
            removeThoseOfEndedRuns();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        Path home = PARENT.resolve(String.valueOf(ProcessHandle.current().pid()));
        TestPropertyValues.of("mitate.home=" + home).applyTo(context);
    }

    private static void removeThoseOfEndedRuns() throws IOException {
        try (var homes = Files.newDirectoryStream(PARENT)) {
            for (Path home : homes) {
                long process = Long.parseLong(home.getFileName().toString());
                if (ProcessHandle.of(process).isEmpty()) remove(home);
            }
        }
    }

    /// Moved away first: of the programs that run the tests side by side one removes it.
    private static void remove(Path home) throws IOException {
        Path mine = PARENT.resolveSibling("ended-home-" + UUID.randomUUID());
        try {
            Files.move(home, mine);
        } catch (NoSuchFileException taken) {
            return;
        }
        FileSystemUtils.deleteRecursively(mine);
    }
}
