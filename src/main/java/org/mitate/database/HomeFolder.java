package org.mitate.database;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.jspecify.annotations.Nullable;
import org.mitate.shared.CannotStart;

/// The folder that holds all a hospital must keep (`mitate.home`): one program uses it at a time.
final class HomeFolder implements AutoCloseable {

    private final Path path;
    private final RandomAccessFile lock;

    private HomeFolder(Path path, RandomAccessFile lock) {
        this.path = path;
        this.lock = lock;
    }

    static HomeFolder open(Path folder) {
        Path path = made(folder);
        try {
            return new HomeFolder(path, lock(path));
        } catch (IOException refused) {
            throw notWritable(path, refused);
        }
    }

    /// The folder, made if it is missing, without taking it into use.
    static Path made(Path folder) {
        Path path = folder.toAbsolutePath().normalize();
        try {
            if (!Files.isDirectory(path)) make(path);
            return path;
        } catch (IOException refused) {
            throw notWritable(path, refused);
        }
    }

    static CannotStart notWritable(Path path, IOException cause) {
        return new CannotStart(
                """
                The folder %s cannot be written (%s): \
                give this account the right to write there, or choose another folder with MITATE_HOME."""
                        .formatted(path, cause.getClass().getSimpleName()),
                "フォルダー %s に書き込めません。書き込みの権限を与えるか、MITATE_HOME で別のフォルダーを指定してください。".formatted(path),
                cause);
    }

    Path path() {
        return path;
    }

    Path resolve(String name) {
        return path.resolve(name);
    }

    @Override
    public void close() throws IOException {
        lock.close();
    }

    /// Others may pass through, as a server started by root runs as nobody; they may not look
    /// around.
    private static void make(Path path) throws IOException {
        Files.createDirectories(path);
        Files.setPosixFilePermissions(path, PosixFilePermissions.fromString("rwx--x--x"));
    }

    private static RandomAccessFile lock(Path path) throws IOException {
        var file = new RandomAccessFile(path.resolve("lock").toFile(), "rw");
        try {
            if (file.getChannel().tryLock() == null) throw inUse(path, file.readLine());
        } catch (OverlappingFileLockException sameProgram) {
            throw inUse(path, String.valueOf(ProcessHandle.current().pid()));
        }
        file.setLength(0);
        file.writeBytes(ProcessHandle.current().pid() + "\n");
        return file;
    }

    private static CannotStart inUse(Path path, @Nullable String process) {
        return new CannotStart(
                """
                The folder %s is in use by another Mitate (process %s): \
                stop that one first, or choose another folder with MITATE_HOME."""
                        .formatted(path, process),
                "フォルダー %s は別の Mitate（プロセス %s）が使用中です。先にそれを終了するか、MITATE_HOME で別のフォルダーを指定してください。"
                        .formatted(path, process));
    }
}
