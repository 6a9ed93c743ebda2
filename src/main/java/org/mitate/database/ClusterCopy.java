package org.mitate.database;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/// Copies the data of a PostgreSQL server into an archive: while it works, between the two calls
/// that PostgreSQL has for it, followed by the log of what changed meanwhile; or as it lies when
/// the server is stopped.
final class ClusterCopy {

    /// The log, which is copied last, and what the server makes anew at each start.
    private static final Set<String> NOT_COPIED =
            Set.of(
                    "pg_wal",
                    "pg_replslot",
                    "pg_dynshmem",
                    "pg_notify",
                    "pg_serial",
                    "pg_snapshots",
                    "pg_stat_tmp",
                    "pg_subtrans");

    private static final Set<String> OF_THE_PROCESS =
            Set.of("postmaster.pid", "postmaster.opts", "backup_label", "tablespace_map");

    private final Cluster cluster;
    private final Archive archive;
    private final String inArchive;

    ClusterCopy(Cluster cluster, Archive archive, String inArchive) {
        this.cluster = cluster;
        this.archive = archive;
        this.inArchive = inArchive;
    }

    void whileItWorks(String password) throws IOException, SQLException {
        String url = "jdbc:postgresql://127.0.0.1:" + cluster.postmaster().port() + "/postgres";
        try (var server = DriverManager.getConnection(url, Cluster.SUPERUSER, password)) {
            // as long as this connection lasts, no part of the log is thrown away
            ask(server, "select pg_create_physical_replication_slot(?, true, true)", slot());
            String first = ask(server, "select pg_walfile_name(pg_backup_start(?, true))", slot());
            copyData(true);
            Stop stop = Stop.of(server);
            archive.add(inArchive + "/backup_label", stop.label());
            copyLog(first, stop.last());
        }
    }

    void whileItSleeps() throws IOException {
        copyData(false);
        copyLog("", "~");
    }

    private static String slot() {
        return "mitate_backup_" + ProcessHandle.current().pid();
    }

    /// @param label to be laid into the copy, so that the server repeats the log from the right
    /// place
    /// @param last file of the log that the copy needs
    private record Stop(String label, String last) {

        static Stop of(Connection server) throws SQLException {
            try (var statement = server.createStatement();
                    ResultSet row =
                            statement.executeQuery(
                                    "select labelfile, pg_walfile_name(lsn) from pg_backup_stop(false)")) {
                row.next();
                return new Stop(row.getString(1), row.getString(2));
            }
        }
    }

    private void copyData(boolean atWork) throws IOException {
        archive.addFolder(inArchive);
        Path control = cluster.data().resolve("global/pg_control");
        Files.walkFileTree(
                cluster.data(),
                new SimpleFileVisitor<>() {
                    @Override
                    public FileVisitResult preVisitDirectory(
                            Path folder, BasicFileAttributes attributes) throws IOException {
                        if (folder.equals(cluster.data())) return FileVisitResult.CONTINUE;
                        archive.addFolder(name(folder));
                        boolean top = cluster.data().equals(folder.getParent());
                        return top && NOT_COPIED.contains(folder.getFileName().toString())
                                ? FileVisitResult.SKIP_SUBTREE
                                : FileVisitResult.CONTINUE;
                    }

                    @Override
                    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
                            throws IOException {
                        if (isData(file) && !file.equals(control)) archive.add(name(file), file);
                        return FileVisitResult.CONTINUE;
                    }

                    @Override
                    public FileVisitResult visitFileFailed(Path file, IOException failure)
                            throws IOException {
                        if (atWork && failure instanceof NoSuchFileException) {
                            return FileVisitResult.CONTINUE;
                        }
                        throw failure;
                    }

                    @Override
                    public FileVisitResult postVisitDirectory(
                            Path folder, @Nullable IOException failure) throws IOException {
                        if (failure != null && !atWork) throw failure;
                        return FileVisitResult.CONTINUE;
                    }
                });
        archive.add(name(control), control);
    }

    private static boolean isData(Path file) {
        String name = file.getFileName().toString();
        return !OF_THE_PROCESS.contains(name)
                && !name.startsWith("pgsql_tmp")
                && !name.startsWith("pg_internal.init");
    }

    private void copyLog(String first, String last) throws IOException {
        var needed = new TreeSet<Path>();
        try (var files = Files.newDirectoryStream(cluster.data().resolve("pg_wal"))) {
            for (Path file : files) {
                String name = file.getFileName().toString();
                boolean segment = name.matches("[0-9A-F]{24}");
                boolean within = name.compareTo(first) >= 0 && name.compareTo(last) <= 0;
                if (segment && within || name.endsWith(".history")) needed.add(file);
            }
        }
        for (String folder : Set.of("archive_status", "summaries")) {
            archive.addFolder(inArchive + "/pg_wal/" + folder);
        }
        for (Path file : needed) archive.add(name(file), file);
    }

    private String name(Path path) {
        return inArchive + "/" + cluster.data().relativize(path);
    }

    private static String ask(Connection server, String sql, String name) throws SQLException {
        try (var statement = server.prepareStatement(sql)) {
            statement.setString(1, name);
            try (ResultSet row = statement.executeQuery()) {
                row.next();
                return row.getString(1);
            }
        }
    }
}
