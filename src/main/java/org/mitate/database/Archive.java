package org.mitate.database;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.Deflater;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.apache.commons.compress.compressors.gzip.GzipCompressorInputStream;
import org.apache.commons.compress.compressors.gzip.GzipCompressorOutputStream;
import org.apache.commons.compress.compressors.gzip.GzipParameters;

/// One packed file that ends with a list of the checksums of all that is in it; `tar` and
/// `sha256sum` can read it without Mitate.
final class Archive implements AutoCloseable {

    static final String SUMS = "SHA256SUMS";

    private final TarArchiveOutputStream tar;
    private final Map<String, String> sums = new LinkedHashMap<>();

    private Archive(TarArchiveOutputStream tar) {
        this.tar = tar;
    }

    /// @param path of a file that does not exist yet; nobody else can read it
    static Archive create(Path path) throws IOException {
        Files.createFile(path, Permissions.OWN_FILE);
        var fast = new GzipParameters();
        fast.setCompressionLevel(Deflater.BEST_SPEED);
        var out = new BufferedOutputStream(Files.newOutputStream(path), 1 << 16);
        var tar = new TarArchiveOutputStream(new GzipCompressorOutputStream(out, fast), "UTF-8");
        tar.setLongFileMode(TarArchiveOutputStream.LONGFILE_POSIX);
        tar.setBigNumberMode(TarArchiveOutputStream.BIGNUMBER_POSIX);
        return new Archive(tar);
    }

    void addFolder(String name) throws IOException {
        tar.putArchiveEntry(new TarArchiveEntry(name + "/"));
        tar.closeArchiveEntry();
    }

    void add(String name, String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        write(name, bytes.length, new ByteArrayInputStream(bytes));
    }

    /// Adds a file at the length it has now: one that grows or shrinks meanwhile belongs to a
    /// database at work, whose log repeats the change. One that has gone is left out.
    void add(String name, Path file) throws IOException {
        try (var content = Files.newInputStream(file)) {
            write(name, Files.size(file), new BufferedInputStream(content, 1 << 16));
        } catch (NoSuchFileException gone) {
            return;
        }
    }

    @Override
    public void close() throws IOException {
        var list = new StringBuilder();
        sums.forEach((name, sum) -> list.append(sum).append("  ").append(name).append('\n'));
        add(SUMS, list.toString());
        tar.close();
    }

    private void write(String name, long length, InputStream content) throws IOException {
        var entry = new TarArchiveEntry(name);
        entry.setSize(length);
        tar.putArchiveEntry(entry);
        var sum = new Checksum();
        byte[] piece = new byte[1 << 16];
        for (long left = length; left > 0; ) {
            int wanted = (int) Math.min(left, piece.length);
            int read = content.readNBytes(piece, 0, wanted);
            java.util.Arrays.fill(piece, read, wanted, (byte) 0);
            tar.write(piece, 0, wanted);
            sum.add(piece, wanted);
            left -= wanted;
        }
        tar.closeArchiveEntry();
        sums.put(name, sum.hex());
    }

    /// What is done with each file of an archive; the content is read to its end in any case.
    interface Reader {
        void read(TarArchiveEntry entry, InputStream content) throws IOException;
    }

    /// Reads all of it.
    ///
    /// @throws IOException when a file is damaged, missing, or not on the list
    static void read(Path path, Reader reader) throws IOException {
        var found = new StringBuilder();
        String list = "";
        try (var tar = open(path)) {
            for (var entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                var content = new Checksum.Stream(tar);
                if (entry.getName().equals(SUMS)) {
                    list = new String(content.readAllBytes(), StandardCharsets.UTF_8);
                    continue;
                }
                reader.read(entry, content);
                content.transferTo(java.io.OutputStream.nullOutputStream());
                if (entry.isDirectory()) continue;
                found.append(content.hex()).append("  ").append(entry.getName()).append('\n');
            }
        }
        if (list.isEmpty() || !list.contentEquals(found)) {
            throw new IOException("the checksums of " + path + " do not agree: it is damaged");
        }
    }

    private static TarArchiveInputStream open(Path path) throws IOException {
        var in = new BufferedInputStream(Files.newInputStream(path), 1 << 16);
        return new TarArchiveInputStream(new GzipCompressorInputStream(in), "UTF-8");
    }
}
