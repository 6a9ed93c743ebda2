package org.mitate.database;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import org.mitate.shared.CannotStart;

/// `bin/backup [folder] [--keys folder] [--keep n]`: a backup from the shell, while Mitate works or
/// not.
final class BackupProgram {

    private BackupProgram() {}

    static void main(String[] arguments) {
        Sayings.run(() -> run(new Words(arguments, "--keys", "--keep")));
    }

    private static void run(Words words) throws IOException, SQLException {
        Path home = Words.home();
        Path folder = words.first().map(Path::of).orElse(home.resolveSibling("mitate-backups"));
        Path keys = words.option("--keys").map(Path::of).orElse(folder);
        int keep = words.number("--keep", 0);
        Backup.Made made = new Backup(home, folder, keys).make(Clock.systemUTC().instant());
        report(made, words.option("--keys").isPresent());
        if (keep > 0) {
            List<Path> removed = new Generations(folder, Backup.END).keep(keep);
            new Generations(keys, Backup.KEYS_END).keep(keep);
            Sayings.say(
                    "Removed %d older backups.".formatted(removed.size()),
                    "古いバックアップを%d件消しました。".formatted(removed.size()));
        }
    }

    private static void report(Backup.Made made, boolean keysApart) {
        Sayings.say(
                "Backup made and checked: %s (%,d bytes).".formatted(made.data(), made.bytes()),
                "バックアップを作り、確かめました： %s（%,d バイト）".formatted(made.data(), made.bytes()));
        switch (made.database()) {
            case AT_WORK, STOPPED -> {}
            case ELSEWHERE ->
                    Sayings.say(
                            "It holds the stored files only. The database is on a server of your own:"
                                    + " back it up there at the same time, as with pg_dump --format=custom.",
                            "保存されたファイルだけです。データベースは別のサーバーにあるので、同じときに pg_dump --format=custom などでバックアップしてください。");
        }
        Sayings.say(
                "Keys and settings: %s.".formatted(made.keys()), "鍵と設定： %s".formatted(made.keys()));
        if (!keysApart) {
            Sayings.say(
                    "Take the keys to another place, or name one with --keys: without them nobody opens the files.",
                    "鍵は別の場所へ移すか、--keys で場所を指定してください。鍵がなければファイルは開けません。");
        }
    }

    static CannotStart misused(String usage) {
        return new CannotStart("Usage: " + usage, "使い方： " + usage);
    }
}
