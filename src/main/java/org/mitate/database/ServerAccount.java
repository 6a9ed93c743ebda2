package org.mitate.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.mitate.shared.CannotStart;

/// The account under which the server runs, as PostgreSQL refuses to run as root.
///
/// Root either gives up its powers in a user namespace of its own or, where that is forbidden (many
/// containers), becomes `nobody`, whom every folder above the home folder must let pass.
record ServerAccount(List<String> prefix, String owner) {

    private static final ServerAccount POWERLESS_ROOT =
            new ServerAccount(List.of("unshare", "-U"), "root");
    private static final ServerAccount NOBODY =
            new ServerAccount(
                    List.of("setpriv", "--reuid=nobody", "--regid=nogroup", "--clear-groups"),
                    "nobody");

    static ServerAccount thatMayEnter(Path home) throws IOException {
        String user = System.getProperty("user.name");
        if (!user.equals("root")) return new ServerAccount(List.of(), user);
        for (var account : List.of(POWERLESS_ROOT, NOBODY)) {
            if (Command.of(account.prefix, "stat", home + "/.").succeeds()) return account;
        }
        throw new CannotStart(
                """
                Mitate runs as root, but its database may not, and no lesser account can enter %s: \
                start Mitate as an ordinary user, or choose a folder like /var/lib/mitate with MITATE_HOME."""
                        .formatted(home),
                "データベースは root では動かせず、ほかのアカウントは %s に入れません。一般ユーザーで起動するか、MITATE_HOME に /var/lib/mitate などを指定してください。"
                        .formatted(home));
    }

    /// Gives a folder to this account; a start under another account may have left it to that one.
    void own(Path folder) throws IOException {
        if (prefix.isEmpty() || Files.getOwner(folder).getName().equals(owner)) return;
        var principals = folder.getFileSystem().getUserPrincipalLookupService();
        var principal = principals.lookupPrincipalByName(owner);
        for (Path path : Folders.deepestFirst(folder)) Files.setOwner(path, principal);
    }
}
