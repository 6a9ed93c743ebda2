package org.mitate.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// `bin/restore file [--keys file] [--overwrite]`: brings a backup back from the shell.
final class RestoreProgram {

    private RestoreProgram() {}

    static void main(String[] arguments) {
        Sayings.run(() -> run(new Words(arguments, "--keys", "--overwrite!")));
    }

    private static void run(Words words) throws IOException {
        Path data =
                words.first()
                        .map(Path::of)
                        .orElseThrow(
                                () ->
                                        BackupProgram.misused(
                                                "bin/restore file [--keys file] [--overwrite]"));
        Path keys = words.option("--keys").map(Path::of).orElseGet(() -> beside(data));
        Path home = Words.home();
        var restoring = new Restoring(home);
        Path aside = restoring.restore(data, words.says("--overwrite"));
        Sayings.say("Restored to %s.".formatted(home), "%s に戻しました。".formatted(home));
        if (!aside.equals(home)) {
            Sayings.say(
                    "What was there is now in %s.".formatted(aside),
                    "元のデータは %s にあります。".formatted(aside));
        }
        if (Files.exists(keys)) restoring.restoreKeys(keys);
        if (!restoring.hasKey()) {
            Sayings.say(
                    "The keys are missing: before the first start put house.key into the folder, or set mitate.key.",
                    "鍵がありません。起動する前に house.key をこのフォルダーに置くか、mitate.key を設定してください。");
        }
    }

    /// The keys of the same backup, if they were left beside it.
    private static Path beside(Path data) {
        String name = data.getFileName().toString();
        String stem = name.substring(0, Math.max(0, name.length() - Backup.END.length()));
        return data.resolveSibling(stem + Backup.KEYS_END);
    }
}
