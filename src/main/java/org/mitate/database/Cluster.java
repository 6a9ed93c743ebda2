package org.mitate.database;

import static java.nio.file.attribute.PosixFilePermissions.asFileAttribute;
import static java.nio.file.attribute.PosixFilePermissions.fromString;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import org.mitate.shared.CannotStart;

/// The data of one PostgreSQL server, in a folder named after its major version: `postgres/18`.
record Cluster(Path data) {

    static final String MAJOR = "18";
    static final String SUPERUSER = "postgres";

    private static final String UNFINISHED = "unfinished-";

    static Cluster in(HomeFolder home) throws IOException {
        Path clusters = Files.createDirectories(home.resolve("postgres"));
        var cluster = new Cluster(clusters.resolve(MAJOR));
        if (!Files.exists(cluster.data)) refuseAnotherMajor(clusters);
        return cluster;
    }

    PostmasterFile postmaster() {
        return new PostmasterFile(data);
    }

    /// A power cut in the middle never leaves half a cluster: it gets its name when it is whole.
    void createIfMissing(Binaries binaries, ServerAccount account, String password, Path log)
            throws IOException {
        removeUnfinished();
        if (!Files.exists(data)) create(binaries, account, password, log);
        account.own(data);
    }

    private void removeUnfinished() throws IOException {
        try (var left = Files.newDirectoryStream(data.getParent(), UNFINISHED + "*")) {
            for (Path folder : left) Folders.remove(folder);
        }
    }

    private void create(Binaries binaries, ServerAccount account, String password, Path log)
            throws IOException {
        Path unfinished = data.resolveSibling(UNFINISHED + UUID.randomUUID());
        Path cluster = Files.createDirectories(unfinished.resolve("cluster"));
        Path secret =
                Files.createFile(
                        unfinished.resolve("password"), asFileAttribute(fromString("rw-------")));
        Files.writeString(secret, password);
        account.own(unfinished);
        if (!initdb(binaries, account, cluster, secret).succeeds(log)) {
            throw new IOException("initdb failed");
        }
        Files.move(cluster, data);
        Folders.remove(unfinished);
    }

    /// `--lc-ctype=C` alone would keep pg_trgm from seeing Japanese letters.
    private static Command initdb(
            Binaries binaries, ServerAccount account, Path data, Path secret) {
        return Command.of(
                account.prefix(),
                binaries.program("initdb"),
                "--pgdata=" + data,
                "--username=" + SUPERUSER,
                "--pwfile=" + secret,
                "--auth=scram-sha-256",
                "--encoding=UTF8",
                "--locale-provider=builtin",
                "--builtin-locale=C.UTF-8",
                "--lc-collate=C",
                "--lc-ctype=C.UTF-8",
                "--no-instructions");
    }

    private static void refuseAnotherMajor(Path clusters) throws IOException {
        try (var others = Files.newDirectoryStream(clusters, "[0-9]*")) {
            for (Path other : others) throw anotherMajor(other);
        }
    }

    private static CannotStart anotherMajor(Path other) {
        return new CannotStart(
                """
                The folder %s holds data of PostgreSQL %s, but this Mitate brings PostgreSQL %s: \
                upgrade the data as docs/operations says, or start the Mitate that wrote it."""
                        .formatted(other, other.getFileName(), MAJOR),
                "フォルダー %s は PostgreSQL %s のデータですが、この Mitate は PostgreSQL %s を使います。docs/operations の手順で移行するか、以前の Mitate を起動してください。"
                        .formatted(other, other.getFileName(), MAJOR));
    }
}
