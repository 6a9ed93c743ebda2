package org.mitate.files;

import static java.nio.file.StandardCopyOption.ATOMIC_MOVE;
import static java.nio.file.StandardOpenOption.CREATE_NEW;
import static java.nio.file.StandardOpenOption.READ;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.mitate.shared.Vault;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/// Keeps files sealed in the folder `files` of the home; a file appears whole under its name or not
/// at all.
@Component
class FolderStore implements DocumentStore {

    /// Beside the shelves; no shelf is called so, for theirs are the ends of ids.
    private static final String ASIDE = "aside";

    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    private final Path folder;
    private final Vault vault;

    FolderStore(@Value("${mitate.home}") String home, Vault vault) {
        this.folder = Path.of(home).toAbsolutePath().normalize().resolve("files");
        this.vault = vault;
    }

    @Override
    public void keep(UUID id, byte[] content) {
        Path shelf = shelf(id);
        Path unfinished = shelf.resolve(id + ".part");
        try {
            Files.createDirectories(shelf);
            write(unfinished, vault.seal(content));
            Files.move(unfinished, path(id), ATOMIC_MOVE);
            flush(shelf);
        } catch (IOException full) {
            throw new UncheckedIOException("a file cannot be stored", full);
        }
    }

    @Override
    public byte[] fetch(UUID id) {
        try {
            return vault.open(Files.readAllBytes(path(id)));
        } catch (IOException lost) {
            throw new UncheckedIOException("a stored file cannot be read", lost);
        }
    }

    @Override
    public void forget(UUID id) {
        try {
            Files.deleteIfExists(path(id));
        } catch (IOException stuck) {
            throw new UncheckedIOException("a file cannot be removed", stuck);
        }
    }

    @Override
    public boolean isWritable() {
        try {
            Files.createDirectories(folder);
            Files.delete(Files.createTempFile(folder, "try", ".part"));
            return true;
        } catch (IOException refused) {
            return false;
        }
    }

    @Override
    public List<UUID> keptBefore(Instant time) {
        var kept = new ArrayList<UUID>();
        for (Path shelf : list(folder)) {
            if (!shelf.endsWith(ASIDE)) kept.addAll(filesIn(shelf, time));
        }
        return kept;
    }

    @Override
    public void layAside(UUID id) {
        move(id, shelf(id), folder.resolve(ASIDE));
    }

    @Override
    public List<UUID> aside() {
        return filesIn(folder.resolve(ASIDE), Instant.MAX);
    }

    @Override
    public void putBack(UUID id) {
        move(id, folder.resolve(ASIDE), shelf(id));
    }

    private static List<UUID> filesIn(Path shelf, Instant before) {
        return list(shelf).stream()
                .filter(file -> ID.matcher(file.getFileName().toString()).matches())
                .filter(file -> isOlder(file, before))
                .map(file -> UUID.fromString(file.getFileName().toString()))
                .toList();
    }

    /// What is gone meanwhile was forgotten in time.
    private static boolean isOlder(Path file, Instant before) {
        try {
            return Files.getLastModifiedTime(file).toInstant().isBefore(before);
        } catch (IOException gone) {
            return false;
        }
    }

    private static List<Path> list(Path directory) {
        if (!Files.isDirectory(directory)) return List.of();
        try (var files = Files.list(directory)) {
            return files.toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException("the stored files cannot be listed", unreadable);
        }
    }

    private static void move(UUID id, Path from, Path to) {
        try {
            Files.createDirectories(to);
            Files.move(from.resolve(id.toString()), to.resolve(id.toString()), ATOMIC_MOVE);
            flush(to);
        } catch (NoSuchFileException gone) {
            // Another node was faster.
            return;
        } catch (IOException stuck) {
            throw new UncheckedIOException("a stored file cannot be moved", stuck);
        }
    }

    private Path path(UUID id) {
        return shelf(id).resolve(id.toString());
    }

    /// Few files per folder: the ids begin with their time, so the last two digits spread them.
    private Path shelf(UUID id) {
        String name = id.toString();
        return folder.resolve(name.substring(name.length() - 2));
    }

    private static void write(Path path, byte[] sealed) throws IOException {
        try (var file = FileChannel.open(path, CREATE_NEW, WRITE)) {
            var bytes = ByteBuffer.wrap(sealed);
            while (bytes.hasRemaining()) file.write(bytes);
            file.force(true);
        }
    }

    /// The name of a new file survives a power cut only when its folder was flushed too.
    private static void flush(Path directory) throws IOException {
        try (var open = FileChannel.open(directory, READ)) {
            open.force(true);
        }
    }
}
