package org.mitate.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import org.mitate.hospital.terms.Channel;
import org.springframework.beans.factory.annotation.Value;

/// Writes into the folders that the inbox watches, as a real fax server and a scanner would: a file
/// stands there whole or not at all.
@DemoOnly
class FaxServer {

    private static final int DEEPEST = 4;

    private final Path root;

    FaxServer(@Value("${mitate.inbox.folder:${mitate.home}/inbox}") Path root) {
        this.root = root;
    }

    /// Writes the file unless it lies there already, taken in or not.
    ///
    /// @return whether it is new
    boolean write(IncomingFile file) {
        try {
            if (isThere(file.name())) return false;
            Path folder = Files.createDirectories(folder(file.channel()));
            Path growing = folder.resolve(file.name() + ".part");
            Files.write(growing, file.bytes().get());
            Files.setLastModifiedTime(growing, FileTime.from(file.at()));
            Files.move(growing, folder.resolve(file.name()), StandardCopyOption.ATOMIC_MOVE);
            return true;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path folder(Channel channel) {
        return root.resolve(channel == Channel.FAX ? "fax" : "post");
    }

    /// Whoever takes a file in keeps its name.
    private boolean isThere(String name) throws IOException {
        if (!Files.isDirectory(root)) return false;
        try (var all = Files.find(root, DEEPEST, (file, what) -> file.endsWith(name))) {
            return all.findAny().isPresent();
        }
    }
}
