package org.mitate.database;

import static java.nio.file.attribute.PosixFilePermissions.asFileAttribute;
import static java.nio.file.attribute.PosixFilePermissions.fromString;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.HexFormat;

/// A password made by chance that nobody types: only the account that runs the program can read the
/// file.
record PasswordFile(Path path) {

    String password() throws IOException {
        if (!Files.exists(path)) write();
        return Files.readString(path).strip();
    }

    private void write() throws IOException {
        byte[] chance = new byte[24];
        new SecureRandom().nextBytes(chance);
        Path whole = path.resolveSibling(path.getFileName() + ".new");
        Files.deleteIfExists(whole);
        Files.createFile(whole, asFileAttribute(fromString("rw-------")));
        Files.writeString(whole, HexFormat.of().formatHex(chance));
        Files.move(whole, path);
    }
}
