package org.mitate.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.mitate.shared.CannotStart;

/// What a home folder is for, written into it by the first start: real people, or the demo
/// hospital, whose passwords everyone knows and whose cases are invented. They never mix.
enum Purpose {
    CLINIC("the data of a real clinic", "実際のデータ"),
    DEMO("the demo hospital", "デモ病院のデータ");

    private final String english;
    private final String japanese;

    Purpose(String english, String japanese) {
        this.english = english;
        this.japanese = japanese;
    }

    void claim(HomeFolder home) {
        Path note = home.resolve("purpose");
        try {
            if (!Files.exists(note)) Files.writeString(note, name() + "\n");
            Purpose found = valueOf(Files.readString(note).strip());
            if (found != this) throw found.isInTheWay(home.path());
        } catch (IOException refused) {
            throw HomeFolder.notWritable(home.path(), refused);
        }
    }

    private CannotStart isInTheWay(Path home) {
        return new CannotStart(
                "The folder %s holds %s: choose another one with MITATE_HOME."
                        .formatted(home, english),
                "フォルダー %s には%sがあります。MITATE_HOME で別のフォルダーを指定してください。".formatted(home, japanese));
    }
}
