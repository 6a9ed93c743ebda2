package org.mitate.database;

import static java.nio.file.attribute.PosixFilePermissions.fromString;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.mitate.shared.CannotStart;
import org.tukaani.xz.XZInputStream;

/// The programs of PostgreSQL, unpacked once from the archive that travels inside Mitate.
record Binaries(Path folder) {

    /// The archive's names: one of them is on the class path, chosen by the build for its machine.
    private static final List<String> ARCHIVES =
            List.of(
                    "/postgres-linux-x86_64.txz",
                    "/postgres-linux-arm_64.txz",
                    "/postgres-darwin-x86_64.txz",
                    "/postgres-darwin-arm_64.txz");

    static Binaries unpackedIn(Path parent) throws IOException {
        URL archive = archive();
        // a newer PostgreSQL comes in an archive of another size: it gets a folder of its own
        long size = archive.openConnection().getContentLengthLong();
        Files.createDirectories(parent);
        Path folder = parent.resolve("postgres-" + Cluster.MAJOR + "-" + size);
        if (!Files.exists(folder)) {
            Path unfinished = parent.resolve("unpacking-" + UUID.randomUUID());
            try (InputStream packed = archive.openStream()) {
                unpack(packed, unfinished);
            }
            finish(unfinished, folder);
        }
        return new Binaries(folder);
    }

    String program(String name) {
        return folder.resolve("bin").resolve(name).toString();
    }

    private static URL archive() {
        return ARCHIVES.stream()
                .map(Binaries.class::getResource)
                .filter(Objects::nonNull)
                .findFirst()
                .orElseThrow(Binaries::notForThisMachine);
    }

    private static void unpack(InputStream packed, Path folder) throws IOException {
        try (var tar =
                new TarArchiveInputStream(new XZInputStream(new BufferedInputStream(packed)))) {
            for (var entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                write(tar, entry, folder);
            }
        }
    }

    private static void write(TarArchiveInputStream tar, TarArchiveEntry entry, Path folder)
            throws IOException {
        Path path = folder.resolve(entry.getName()).normalize();
        if (!path.startsWith(folder))
            throw new IOException("the archive leaves its folder: " + path);
        if (entry.isDirectory()) {
            Files.createDirectories(path);
            return;
        }
        Files.createDirectories(path.getParent());
        if (entry.isSymbolicLink()) {
            Files.createSymbolicLink(path, Path.of(entry.getLinkName()));
            return;
        }
        Files.copy(tar, path);
        boolean program = (entry.getMode() & 0100) != 0;
        Files.setPosixFilePermissions(path, fromString(program ? "rwxr-xr-x" : "rw-r--r--"));
    }

    private static void finish(Path unfinished, Path folder) throws IOException {
        try {
            Files.move(unfinished, folder);
        } catch (FileAlreadyExistsException anotherWasFaster) {
            Folders.remove(unfinished);
        }
    }

    private static CannotStart notForThisMachine() {
        return new CannotStart(
                """
                This build of Mitate holds no PostgreSQL for this machine: \
                build it on this machine, or name a database with spring.datasource.url.""",
                "この Mitate にはこの機種用の PostgreSQL が入っていません。この機種でビルドするか、spring.datasource.url を指定してください。");
    }
}
