package org.mitate.database;

import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;

/// Who may read what lies in a home folder or a backup: the account that runs Mitate.
final class Permissions {

    static final Set<PosixFilePermission> FILE = PosixFilePermissions.fromString("rw-------");
    static final Set<PosixFilePermission> FOLDER = PosixFilePermissions.fromString("rwx------");

    /// Others may pass through, as a server started by root runs as nobody; they may not look
    /// around.
    static final Set<PosixFilePermission> HOME = PosixFilePermissions.fromString("rwx--x--x");

    static final FileAttribute<Set<PosixFilePermission>> OWN_FILE =
            PosixFilePermissions.asFileAttribute(FILE);

    private Permissions() {}
}
