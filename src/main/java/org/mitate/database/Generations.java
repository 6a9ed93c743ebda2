package org.mitate.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// The backups that lie in a folder, by age.
record Generations(Path folder, String end) {

    /// Removes all but the newest; whatever else lies there stays.
    ///
    /// @return what was removed
    List<Path> keep(int newest) throws IOException {
        List<Path> all = newestFirst();
        List<Path> old = all.subList(Math.min(newest, all.size()), all.size());
        for (Path backup : old) Files.delete(backup);
        return old;
    }

    List<Path> newestFirst() throws IOException {
        var all = new ArrayList<Path>();
        String pattern = Backup.NAME + "\\d{8}-\\d{6}" + end.replace(".", "\\.");
        try (var files = Files.newDirectoryStream(folder)) {
            for (Path file : files) {
                if (file.getFileName().toString().matches(pattern)) all.add(file);
            }
        }
        all.sort(Comparator.reverseOrder());
        return List.copyOf(all);
    }
}
