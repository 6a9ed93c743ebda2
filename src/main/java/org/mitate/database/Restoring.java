package org.mitate.database;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.mitate.shared.CannotStart;

/// Brings a backup back into a home folder: first everything beside it, checked file by file, then
/// in one move into its place.
record Restoring(Path home) {

    /// @param overwrite a home that is there steps aside under another name; nothing is lost
    /// @return where the old home went, or the home itself if there was none
    Path restore(Path data, boolean overwrite) throws IOException {
        boolean occupied = isOccupied();
        if (occupied && !overwrite) throw isNotEmpty();
        Path unfinished = home.resolveSibling(home.getFileName() + "-" + UUID.randomUUID());
        Files.createDirectories(unfinished);
        try {
            Files.setPosixFilePermissions(unfinished, Permissions.HOME);
            Archive.read(data, (entry, content) -> put(unfinished, entry, content));
            Path aside = occupied ? stepAside() : home;
            Files.deleteIfExists(home);
            Files.move(unfinished, home);
            return aside;
        } finally {
            Folders.remove(unfinished);
        }
    }

    void restoreKeys(Path keys) throws IOException {
        Archive.read(keys, (entry, content) -> put(home, entry, content));
    }

    boolean hasKey() {
        return Files.exists(home.resolve("house.key"));
    }

    private boolean isOccupied() throws IOException {
        if (!Files.exists(home)) return false;
        try (Stream<Path> inside = Files.list(home)) {
            return inside.findAny().isPresent();
        }
    }

    /// Refused while a Mitate works there.
    private Path stepAside() throws IOException {
        HomeFolder.open(home).close();
        Path aside = home.resolveSibling(home.getFileName() + "-before-" + UUID.randomUUID());
        return Files.move(home, aside);
    }

    private static void put(Path folder, TarArchiveEntry entry, InputStream content)
            throws IOException {
        if (!entry.getName().startsWith(Backup.INSIDE)) return;
        String name = entry.getName().substring(Backup.INSIDE.length());
        Path path = folder.resolve(name).normalize();
        if (!path.startsWith(folder))
            throw new IOException("the archive leaves its folder: " + name);
        if (entry.isDirectory()) {
            makeFolders(folder, path);
            return;
        }
        makeFolders(folder, Objects.requireNonNull(path.getParent()));
        Files.deleteIfExists(path);
        Files.createFile(path, Permissions.OWN_FILE);
        try (var file = Files.newOutputStream(path)) {
            content.transferTo(file);
        }
    }

    /// The server insists that nobody else reads its data; above them its account must pass.
    private static void makeFolders(Path folder, Path path) throws IOException {
        Path made = folder;
        for (Path name : folder.relativize(path)) {
            made = made.resolve(name);
            if (Files.isDirectory(made)) continue;
            Files.createDirectory(made);
            boolean data = folder.relativize(made).startsWith("postgres/" + Cluster.MAJOR);
            Files.setPosixFilePermissions(made, data ? Permissions.FOLDER : Permissions.HOME);
        }
    }

    private CannotStart isNotEmpty() {
        return new CannotStart(
                """
                The folder %s is not empty: choose another one with MITATE_HOME, \
                or say --overwrite, which keeps the old folder under another name."""
                        .formatted(home),
                "フォルダー %s は空ではありません。MITATE_HOME で別のフォルダーを指定するか、--overwrite を付けてください（元のフォルダーは別の名前で残ります）。"
                        .formatted(home));
    }
}
